import type { RoundId } from '#knowledge/schema.ts';
import type { Grade, HeardFlag } from '../grade/grade.ts';
import type { RoundStretch } from './review.ts';

/** The red flags of a grade by the round that was active when they were heard; by null, those before any was. */
export function flagsInRounds(
  { axes, manner }: Pick<Grade, 'axes' | 'manner'>,
  stretches: readonly RoundStretch[],
): ReadonlyMap<RoundId | null, readonly HeardFlag[]> {
  const flags = [...axes.flatMap(({ redFlags }) => redFlags), ...manner.redFlags].sort((a, b) => a.at - b.at);
  return Map.groupBy(flags, ({ at }) => stretches.findLast(({ from }) => from <= at)?.round ?? null);
}
