import { memo } from 'react';
import type { Pacing } from '#core/session/pacing.ts';
import { isOverTime, pacingWords } from './pacing-words.ts';

/** Its words change once a minute or with a step; its place is there before it has any. */
export const PacingLine = memo(function PacingLine({ pacing }: { readonly pacing: Pacing | null }) {
  const over = pacing !== null && isOverTime(pacing);
  return (
    <p
      data-pacing={pacing?.kind ?? ''}
      className={`min-h-5 shrink-0 px-4 text-[0.8125rem] leading-5 tabular-nums ${over ? 'text-bad' : 'text-soft'}`}
    >
      {pacing !== null && pacingWords(pacing)}
    </p>
  );
}, sameWords);

interface PacingLineProps {
  readonly pacing: Pacing | null;
}

function sameWords({ pacing: a }: PacingLineProps, { pacing: b }: PacingLineProps): boolean {
  if (a === null || b === null) return a === b;
  return pacingWords(a) === pacingWords(b) && isOverTime(a) === isOverTime(b);
}
