import { t } from '#i18n/i18n.ts';
import { Corner } from '../controls/corner.tsx';
import { Quote } from '../controls/quote.tsx';
import { UndoButton } from './undo-button.tsx';

interface NowEmptyProps {
  readonly reason: 'noRound' | 'nobody' | 'unsure' | 'allCovered';
}

/** The prompt's place while there is none: before the first round, and when all is covered. */
export function NowEmpty({ reason }: NowEmptyProps) {
  const say = t(`coach.empty.${reason}.say`);
  return (
    <section data-now="" aria-labelledby="now-cue" className="now">
      <div className="now-eyebrow">
        <p className="flex items-center gap-1.5 font-bold text-accent">
          <Corner of="candidate" />
          {t(`coach.empty.${reason}.eyebrow`)}
        </p>
        <p className="text-soft">{t(`coach.empty.${reason}.hint`)}</p>
      </div>
      <h3 id="now-cue" className="now-cue">
        {t(`coach.empty.${reason}.cue`)}
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
