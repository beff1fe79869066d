interface QuoteProps {
  readonly children: string;
  readonly className?: string;
  /** What the pointer shows where the quote is cut off. */
  readonly title?: string;
}

/** Words somebody says in the interview, which is in English: always in the spoken face, in the direction they are written. */
export function Quote({ children, className = '', title }: QuoteProps) {
  return (
    <q lang="en" dir="auto" title={title} className={`font-spoken ${className}`}>
      {children}
    </q>
  );
}
