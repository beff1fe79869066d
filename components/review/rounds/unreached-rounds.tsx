import type { RoundReview } from '#core/review/review.ts';
import type { Plan } from '#core/session/plan.ts';
import { currentLocale, t } from '#i18n/i18n.ts';
import { titleOf } from '../../round/round-title.ts';

interface UnreachedRoundsProps {
  readonly plan: Plan | null;
  readonly rounds: readonly RoundReview[];
}

/** Rounds that were planned and have not come up. */
export function UnreachedRounds({ plan, rounds }: UnreachedRoundsProps) {
  const reached = new Set(rounds.map(({ round }) => round.id));
  const unreached = plan?.rounds.filter((id) => !reached.has(id)) ?? [];
  if (unreached.length === 0) return null;
  const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
  return (
    <p data-unreached className="mt-6 text-soft">
      {t('review.round.unreached', { rounds: list.format(unreached.map(titleOf)) })}
    </p>
  );
}
