import { memo } from 'react';
import { isOverTime, pacingWords, type SessionPacing } from './pacing-words.ts';

interface PacingLineProps {
  readonly pacing: SessionPacing | null;
}

/** Of a session whose length is planned. Its words change once a minute or with a step; its place is there before it has any. */
export const PacingLine = memo(function PacingLine({ pacing }: PacingLineProps) {
  const over = pacing !== null && isOverTime(pacing);
  return (
    <p
      data-pacing="session"
      className={`min-h-5 shrink-0 px-4 text-[0.8125rem] leading-5 tabular-nums ${over ? 'text-bad' : 'text-soft'}`}
    >
      {pacing !== null && pacingWords(pacing)}
    </p>
  );
}, sameWords);

function sameWords({ pacing: a }: PacingLineProps, { pacing: b }: PacingLineProps): boolean {
  if (a === null || b === null) return a === b;
  return pacingWords(a) === pacingWords(b) && isOverTime(a) === isOverTime(b);
}
