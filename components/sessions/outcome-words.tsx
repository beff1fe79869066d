import { type Outcome, outcomeOf } from '#core/list/filters.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import { t } from '#i18n/i18n.ts';
import { RECOMMENDATION_RULES } from '#knowledge/rubric/recommendation.ts';

/** The recommendation in the rubric's own words, or that there is none. */
export function OutcomeWords({ summary }: { readonly summary: SessionSummary }) {
  const outcome = outcomeOf(summary);
  const isGraded = outcome !== 'not-enough-evidence';
  return (
    <span data-outcome={outcome}>
      <span className="sr-only">{t('sessions.outcomeIs')}</span>
      <span lang={isGraded ? 'en' : undefined} className={isGraded ? 'font-semibold text-ink' : ''}>
        {outcomeName(outcome)}
      </span>
    </span>
  );
}

export const outcomeName = (outcome: Outcome): string =>
  RECOMMENDATION_RULES.find(({ gives }) => gives === outcome)?.label ?? t('sessions.outcome.not-enough-evidence');
