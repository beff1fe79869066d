import type { RoundId } from '#knowledge/schema.ts';
import type { Grade, HeardFlag } from '../grade/grade.ts';
import type { RoundStretch } from './review.ts';

/** All red flags of a grade, in time. */
export const flagsOf = ({ axes, manner }: Pick<Grade, 'axes' | 'manner'>): readonly HeardFlag[] =>
  [...axes, manner].flatMap(({ redFlags }) => redFlags).sort((a, b) => a.at - b.at);

/** The red flags of a grade by the round that was active when they were heard; by null, those before any was. */
export function flagsInRounds(
  grade: Pick<Grade, 'axes' | 'manner'>,
  stretches: readonly RoundStretch[],
): ReadonlyMap<RoundId | null, readonly HeardFlag[]> {
  return Map.groupBy(flagsOf(grade), ({ at }) => stretches.findLast(({ from }) => from <= at)?.round ?? null);
}
