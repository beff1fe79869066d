import { isEmptyPlan, type Plan } from '#core/session/plan.ts';
import { t } from '#i18n/i18n.ts';
import { titleOf } from '../round/round-title.ts';

/** A plan in one line. */
export function planWords(plan: Plan): string {
  if (isEmptyPlan(plan)) return t('plan.none');
  const length = plan.minutes === undefined ? [] : [t('plan.minutesOf', { count: plan.minutes })];
  const question = plan.question === undefined ? [] : [t('plan.withQuestion')];
  return [...plan.rounds.map(titleOf), ...question, ...length].join(' · ');
}
