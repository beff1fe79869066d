interface QuoteProps {
  readonly children: string;
  readonly className?: string;
}

/** Words somebody says: always in the spoken face, in the direction they are written. */
export function Quote({ children, className = '' }: QuoteProps) {
  return (
    <q dir="auto" className={`font-spoken ${className}`}>
      {children}
    </q>
  );
}
