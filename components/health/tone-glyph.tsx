import type { ReactNode } from 'react';
import type { Tone } from './health-tone.ts';

const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  capturing: <circle cx="5" cy="5" r="4" className="fill-current" />,
  paused: <path d="M3 1.5v7M7 1.5v7" className="stroke-current" strokeWidth="2" />,
  idle: <circle cx="5" cy="5" r="3.5" className="stroke-current" strokeWidth="1.5" />,
  act: <path d="M5 .8 9.2 5 5 9.2.8 5z" className="fill-current" />,
  broken: <path d="M5 .8 9.7 9.2H.3z" className="fill-current" />,
};

export function ToneGlyph({ tone }: { readonly tone: Tone }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 shrink-0 fill-none">
      {SHAPES[tone]}
    </svg>
  );
}
