import type { HeardFlag } from '#core/grade/grade.ts';
import { countSteps } from '#core/review/practise-next.ts';
import type { RoundReview } from '#core/review/review.ts';
import { t } from '#i18n/i18n.ts';
import { timeSpan } from '../../health/time-span.ts';
import { PointList } from '../grade/point-list.tsx';
import { CoveredBar } from './covered-bar.tsx';
import { StepLine } from './step-line.tsx';

interface RoundCardProps {
  readonly reviewed: RoundReview;
  /** Heard while it was active. */
  readonly flags: readonly HeardFlag[];
  readonly onShowWords: (seq: number) => void;
}

/** How one round went: what was covered, when and in which words, and what was not. */
export function RoundCard({ reviewed, flags, onShowWords }: RoundCardProps) {
  const { round, spentMs, plannedMs, steps } = reviewed;
  const { covered, total } = countSteps(steps);
  return (
    <section aria-labelledby={`round-${round.id}`} data-round={round.id} className="review-round mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`round-${round.id}`} lang="en" className="text-lg font-bold">
          {round.title}
        </h2>
        <p className="text-sm text-soft tabular-nums">
          {plannedMs === null
            ? timeSpan(spentMs)
            : t('review.round.ofPlanned', { spent: timeSpan(spentMs), planned: timeSpan(plannedMs) })}
        </p>
      </div>
      <div className="mt-1 flex items-center gap-3">
        <CoveredBar steps={steps} />
        <p className="shrink-0 text-sm font-semibold tabular-nums">{t('review.round.covered', { covered, total })}</p>
      </div>
      <ul className="mt-2">
        {steps.map((step) => (
          <StepLine key={step.step.id} reviewed={step} onShowWords={onShowWords} />
        ))}
      </ul>
      <PointList strong={[]} redFlags={flags} onShowWords={onShowWords} />
    </section>
  );
}
