import { t } from '#i18n/i18n.ts';
import type { Score } from '#knowledge/rubric/axis.ts';

const SCORES = [1, 2, 3, 4, 5] as const satisfies readonly Score[];

/** A score as filled fields and in words. */
export function ScoreScale({ score }: { readonly score: Score | null }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span aria-hidden="true" className="flex gap-0.5">
        {SCORES.map((step) => (
          <span
            key={step}
            className={`h-3 w-5 rounded-[2px] border ${score !== null && step <= score ? 'border-accent bg-accent' : 'border-edge'}`}
          />
        ))}
      </span>
      <span className={`font-semibold tabular-nums ${score === null ? 'text-soft' : ''}`}>
        {score === null ? t('grade.noScore') : t('grade.score', { score })}
      </span>
    </span>
  );
}
