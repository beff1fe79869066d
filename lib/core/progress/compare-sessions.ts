/** Two sessions side by side. */
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import type { Round, Step, StepId } from '#knowledge/schema.ts';
import type { RoundSummary, SessionSummary } from '../review/summary.ts';

/** One value of each session, in the order in which they were given. */
export type Pair<Value> = readonly [first: Value, second: Value];

export interface Comparison {
  /** In the order of the rubric. */
  readonly axes: readonly AxisComparison[];
  /** Rounds that came up in both first; each part in the order of the knowledge. */
  readonly rounds: readonly RoundComparison[];
}

export interface AxisComparison {
  readonly axis: AxisId;
  /** Null where there is not enough evidence. */
  readonly scores: Pair<Score | null>;
  /** From the first to the second; null where one of them has no score. */
  readonly change: number | null;
}

export interface RoundComparison {
  readonly round: Round;
  /** Null where it did not come up. */
  readonly summaries: Pair<RoundSummary | null>;
  readonly steps: readonly StepComparison[];
}

/** `skipped` by the user; `absent` where the round did not come up. */
export type StepOutcome = 'covered' | 'missed' | 'skipped' | 'absent';

export interface StepComparison {
  readonly step: Step;
  readonly outcomes: Pair<StepOutcome>;
}

export function compareSessions(
  [first, second]: Pair<SessionSummary>,
  axes: readonly AxisId[],
  rounds: readonly Round[],
): Comparison {
  const came = rounds
    .map((round) => compareRound(round, [inRound(first, round), inRound(second, round)]))
    .filter(({ summaries }) => summaries.some((summary) => summary !== null));
  const inBoth = (comparison: RoundComparison) => comparison.summaries.every((summary) => summary !== null);
  return {
    axes: axes.map((axis) => compareAxis(axis, [scoreOf(first, axis), scoreOf(second, axis)])),
    rounds: [...came.filter(inBoth), ...came.filter((comparison) => !inBoth(comparison))],
  };
}

const compareAxis = (axis: AxisId, scores: Pair<Score | null>): AxisComparison => ({
  axis,
  scores,
  change: scores[0] === null || scores[1] === null ? null : scores[1] - scores[0],
});

const compareRound = (round: Round, summaries: Pair<RoundSummary | null>): RoundComparison => ({
  round,
  summaries,
  steps: round.steps.map((step) => ({
    step,
    outcomes: [outcomeOf(step.id, summaries[0]), outcomeOf(step.id, summaries[1])],
  })),
});

const inRound = ({ rounds }: SessionSummary, { id }: Round): RoundSummary | null =>
  rounds.find(({ round }) => round === id) ?? null;

const scoreOf = ({ axes }: SessionSummary, axis: AxisId): Score | null =>
  axes.find((each) => each.axis === axis)?.score ?? null;

function outcomeOf(step: StepId, summary: RoundSummary | null): StepOutcome {
  if (summary === null) return 'absent';
  if (summary.covered.includes(step)) return 'covered';
  return summary.missed.includes(step) ? 'missed' : 'skipped';
}
