interface KeyCapProps {
  readonly children: string;
  readonly className?: string;
}

/** A key, as a hint for the eye: assistive technology reads `aria-keyshortcuts` instead. */
export function KeyCap({ children, className = '' }: KeyCapProps) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex h-4.5 min-w-4.5 shrink-0 items-center justify-center rounded-[3px] border border-current/35 px-1 font-sans text-[0.6875rem] leading-none ${className}`}
    >
      {children}
    </span>
  );
}
