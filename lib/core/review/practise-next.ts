import type { Round } from '#knowledge/schema.ts';
import type { RoundReview, StepReview, Verdict } from './review.ts';

/** A step to practise before the next session, and the round it belongs to. */
export interface Practice {
  readonly round: Round;
  readonly step: StepReview;
}

export interface StepCount {
  readonly covered: number;
  /** Without those the user has skipped. */
  readonly total: number;
}

const COVERED: ReadonlySet<Verdict> = new Set(['covered', 'late', 'ticked']);
/** What was asked for and did not come weighs most, then what was only begun. */
const FIRST = ['unanswered', 'started', 'missed'] as const satisfies readonly Verdict[];

export const isCovered = (verdict: Verdict): boolean => COVERED.has(verdict);

export function countSteps(steps: readonly StepReview[]): StepCount {
  const counted = steps.filter(({ verdict }) => verdict !== 'skipped');
  return { covered: counted.filter(({ verdict }) => isCovered(verdict)).length, total: counted.length };
}

/**
 * What is most worth practising: the most telling verdicts first; among equals one of each round in turn, those with the
 * most time first, and in scaffold order.
 *
 * @param most how many
 */
export function practiseNext(rounds: readonly RoundReview[], most: number): readonly Practice[] {
  const byTime = [...rounds].sort((a, b) => b.spentMs - a.spentMs);
  return FIRST.flatMap((verdict) => {
    const missed = byTime.map(({ round, steps }) =>
      steps.filter((step) => step.verdict === verdict).map((step) => ({ round, step })),
    );
    const longest = Math.max(0, ...missed.map(({ length }) => length));
    return Array.from({ length: longest }, (_, place) => missed.flatMap((each) => each[place] ?? [])).flat();
  }).slice(0, most);
}
