import type { ReactNode } from 'react';
import type { StepStatus } from '#core/session/view.ts';

export const STATUS_SHAPES: Readonly<Record<StepStatus, ReactNode>> = {
  covered: <path d="M3 8.5 6.5 12 13 4.5" className="stroke-accent" />,
  started: <path d="M12 8a4 4 0 1 1-4-4v4z" className="fill-accent/30 stroke-accent" />,
  asked: <path d="M8 3 13 8 8 13 3 8z" className="stroke-asked" />,
  pending: <circle cx="8" cy="8" r="4" className="stroke-edge" />,
  skipped: <path d="M4 8h8" className="stroke-edge" />,
};

/** A step's status as a shape; its words stand beside it for those who do not see it. */
export function StatusGlyph({ status }: { readonly status: StepStatus }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-1.5 size-4 shrink-0 fill-none stroke-[1.75]">
      {STATUS_SHAPES[status]}
    </svg>
  );
}
