import type { Anchor, Axis, AxisId, Indicator, RedFlag, Score } from '#knowledge/rubric/axis.ts';
import type { RecommendationRule } from '#knowledge/rubric/recommendation.ts';
import type { Evidence } from '../session/view.ts';

export interface Grade {
  /** In the order of the rubric. */
  readonly axes: readonly AxisGrade[];
  /** How the candidate answers, whatever the subject: heard, and scored under no axis. */
  readonly manner: { readonly strong: readonly Heard[]; readonly redFlags: readonly HeardFlag[] };
  /** Null where there is not enough evidence; then `lacking` says what of it. */
  readonly recommendation: RecommendationRule | null;
  readonly lacking: readonly ('axes' | 'security')[];
}

export interface AxisGrade {
  readonly axis: Axis;
  /** Null where there is not enough evidence: the axis takes no part. */
  readonly score: Score | null;
  /** The anchor that was met. */
  readonly anchor: Anchor | null;
  readonly strong: readonly Heard[];
  readonly redFlags: readonly HeardFlag[];
  /** Why it is no higher. */
  readonly cappedBy: 'nothing' | 'critical-flag' | 'signals' | 'manner';
  /** What one more thing would have lifted it, and to what; null at the top. */
  readonly lift: { readonly indicator: Indicator; readonly to: Score } | null;
}

export interface Heard {
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly at: number;
}

export interface HeardFlag {
  readonly flag: RedFlag;
  readonly evidence: Evidence;
  readonly at: number;
  /** Where the candidate took it back before the subject was left. */
  readonly takenBack: Evidence | null;
}

export type SelfRatings = ReadonlyMap<AxisId, Score>;
