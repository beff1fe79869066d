import { Corner } from '../controls/corner.tsx';
import { Quote } from '../controls/quote.tsx';
import { COACH_STRINGS } from './coach-strings.ts';
import { UndoButton } from './undo-button.tsx';

interface NowEmptyProps {
  readonly reason: 'noRound' | 'unsure' | 'allCovered';
}

/** The prompt's place while there is none: before the first round, and when all is covered. */
export function NowEmpty({ reason }: NowEmptyProps) {
  const { eyebrow, cue, say, hint } = COACH_STRINGS[reason];
  return (
    <section data-now="" aria-labelledby="now-cue" className="now">
      <div className="now-eyebrow">
        <p className="flex items-center gap-1.5 font-bold text-accent">
          <Corner of="candidate" />
          {eyebrow}
        </p>
        <p className="text-soft">{hint}</p>
      </div>
      <h3 id="now-cue" className="now-cue">
        {cue}
      </h3>
      <p className="now-say">{reason === 'allCovered' ? <Quote>{say}</Quote> : say}</p>
      {reason === 'allCovered' && (
        <div className="now-actions justify-end">
          <UndoButton />
        </div>
      )}
    </section>
  );
}
