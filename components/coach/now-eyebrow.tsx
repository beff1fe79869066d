import type { Evidence, StepStatus } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Corner } from '../controls/corner.tsx';
import { Quote } from '../controls/quote.tsx';

interface NowEyebrowProps {
  readonly status: StepStatus;
  readonly asked: Evidence | null;
  readonly position: number;
  readonly total: number;
}

/** Always two lines high: a question from the interviewer takes the place of the step's number. */
export function NowEyebrow({ status, asked, position, total }: NowEyebrowProps) {
  const isAsked = status === 'asked';
  return (
    <div data-asked={isAsked || undefined} className="now-eyebrow">
      <p className={`flex items-center gap-1.5 font-bold ${isAsked ? 'text-asked' : 'text-accent'}`}>
        <Corner of={isAsked ? 'interviewer' : 'candidate'} />
        {isAsked ? t('coach.asked') : t('coach.now')}
      </p>
      <p className={`overflow-hidden ${isAsked ? 'text-ink' : 'text-soft'}`}>
        {isAsked && asked !== null ? (
          <Quote className="block truncate" title={asked.quote}>
            {asked.quote}
          </Quote>
        ) : (
          t('coach.stepOf', { position, total })
        )}
      </p>
    </div>
  );
}
