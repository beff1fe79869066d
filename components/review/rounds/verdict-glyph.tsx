import type { ReactNode } from 'react';
import type { Verdict } from '#core/review/review.ts';

const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  covered: <path d="M3 8.5 6.5 12 13 4.5" className="stroke-accent" />,
  late: <path d="M2.5 9 5.5 12 10 6.5M12 2.5v4M12 9v.1" className="stroke-asked" />,
  ticked: <path d="M2.5 2.5h11v11h-11zM5 8.2 7.2 10.5 11 5.5" className="stroke-accent" />,
  started: <path d="M12 8a4 4 0 1 1-4-4v4z" className="fill-accent/30 stroke-accent" />,
  unanswered: <path d="M8 3 13 8 8 13 3 8z" className="stroke-asked" />,
  missed: <circle cx="8" cy="8" r="4" className="stroke-edge" />,
  skipped: <path d="M4 8h8" className="stroke-edge" />,
};

/** How a step came out, as a shape; its words stand beside it. */
export function VerdictGlyph({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0 fill-none stroke-[1.75]">
      {SHAPES[verdict]}
    </svg>
  );
}
