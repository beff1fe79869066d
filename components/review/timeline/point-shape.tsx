import type { ReactNode } from 'react';
import type { Shape } from './timeline-item.ts';

/** Points are told apart by their shape; stretches fill their place. */
const SHAPES: Partial<Record<Shape, ReactNode>> = {
  covered: <path d="M2 7.2 5.6 11 12 3.5" className="stroke-accent" />,
  asked: <path d="M7 2 12 7 7 12 2 7z" className="stroke-asked" />,
  note: <path d="M3 2h8v7l-3 3H3zM5 5h4M5 7.5h3" className="stroke-ink" />,
  pin: <path d="M4.5 2h5M5.5 2v4L3.5 8.5h7L8.5 6V2M7 8.5V13" className="stroke-ink" />,
};

export function PointShape({ of }: { readonly of: Shape }) {
  const shape = SHAPES[of];
  if (shape === undefined) return null;
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 fill-none stroke-[1.75]">
      {shape}
    </svg>
  );
}
