import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import type { Recommendation } from '#knowledge/rubric/recommendation.ts';
import type { RoundId, StepId } from '#knowledge/schema.ts';

/** What the list, the comparison and the progress need of a session: small, and plain data. */
export interface SessionSummary {
  /** In the order in which they came up. */
  readonly rounds: readonly RoundSummary[];
  /** Null where there is not enough evidence. */
  readonly axes: readonly { readonly axis: AxisId; readonly score: Score | null }[];
  /** Null where there is not enough evidence. */
  readonly recommendation: Recommendation | null;
}

export interface RoundSummary {
  readonly round: RoundId;
  readonly spentMs: number;
  readonly covered: readonly StepId[];
  /** Neither covered nor skipped by the user. */
  readonly missed: readonly StepId[];
}
