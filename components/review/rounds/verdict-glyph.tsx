import type { ReactNode } from 'react';
import type { Verdict } from '#core/review/review.ts';
import { STATUS_SHAPES } from '../../coach/status-glyph.tsx';

const { asked, pending, ...alike } = STATUS_SHAPES;
const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  ...alike,
  unanswered: asked,
  missed: pending,
  late: <path d="M2.5 9 5.5 12 10 6.5M12 2.5v4M12 9v.1" className="stroke-asked" />,
  ticked: <path d="M2.5 2.5h11v11h-11zM5 8.2 7.2 10.5 11 5.5" className="stroke-accent" />,
};

/** How a step came out, as a shape; its words stand beside it. */
export function VerdictGlyph({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-0.5 size-4 shrink-0 fill-none stroke-[1.75]">
      {SHAPES[verdict]}
    </svg>
  );
}
