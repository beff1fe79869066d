import type { RecommendationNeeds, RecommendationRule } from '#knowledge/rubric/recommendation.ts';
import type { Rubric } from '#knowledge/rubric/rubric.ts';
import type { AxisGrade, Grade } from './grade.ts';

/** What the scores come to, by the first rule whose needs all hold; null where too few axes have one. */
export function recommend(
  axes: readonly AxisGrade[],
  { needed, recommendations }: Pick<Rubric, 'needed' | 'recommendations'>,
): Pick<Grade, 'recommendation' | 'lacking'> {
  const scored = axes.filter(({ score }) => score !== null);
  const security = axes.find(({ axis }) => axis.id === 'security')?.score ?? null;
  const lacking = [
    ...(scored.length < needed.axesScored ? (['axes'] as const) : []),
    ...(security === null ? (['security'] as const) : []),
  ];
  if (lacking.length > 0) return { recommendation: null, lacking };
  return { recommendation: recommendations.find(({ needs }) => holds(needs, axes)) ?? null, lacking };
}

/** What the rules ask about. An axis without a score takes no part, its red flags no more than its strong points. */
export function figuresOf(axes: readonly AxisGrade[]) {
  const scores = axes.flatMap(({ score }) => score ?? []);
  const flags = axes.filter(({ score }) => score !== null).flatMap(({ redFlags }) => redFlags);
  return {
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    lowest: Math.min(...scores),
    security: axes.find(({ axis }) => axis.id === 'security')?.score ?? 0,
    /** Critical red flags that stand. */
    critical: flags.filter(({ flag, takenBack }) => flag.severity === 'critical' && takenBack === null).length,
  };
}

function holds(needs: RecommendationNeeds, axes: readonly AxisGrade[]): boolean {
  const { mean, lowest, security, critical } = figuresOf(axes);
  return (
    mean >= (needs.meanAtLeast ?? 0) &&
    lowest >= (needs.lowestAtLeast ?? 0) &&
    security >= (needs.securityAtLeast ?? 0) &&
    critical <= (needs.uncorrectedCriticalFlagsAtMost ?? Number.POSITIVE_INFINITY)
  );
}

/** Why a better recommendation was out of reach: the needs of the rule above that do not hold. */
export function unmetNeeds(
  rule: RecommendationRule,
  axes: readonly AxisGrade[],
  { recommendations }: Pick<Rubric, 'recommendations'>,
): readonly (keyof RecommendationNeeds)[] {
  const above = recommendations[recommendations.indexOf(rule) - 1];
  if (above === undefined) return [];
  const names = Object.keys(above.needs) as (keyof RecommendationNeeds)[];
  return names.filter((name) => !holds({ [name]: above.needs[name] }, axes));
}
