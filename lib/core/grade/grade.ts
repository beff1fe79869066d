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
  /** The anchor of that score. */
  readonly anchor: Anchor | null;
  readonly strong: readonly Heard[];
  readonly redFlags: readonly HeardFlag[];
  /** The least that would have lifted it; null at the top, and without a score. */
  readonly lift: Lift | null;
}

/** Mostly one thing; all of them together where one alone would not do. */
export interface Lift {
  readonly say: readonly Indicator[];
  readonly takeBack: readonly RedFlag[];
  /** The score it would have had. */
  readonly to: Score;
}

/** Something that speaks for the candidate, and the first words that prove it. */
export interface Heard {
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  /** About when it was said, milliseconds since the epoch. */
  readonly at: number;
  /** Which of the candidate's turns it stands in, from 0. */
  readonly turn: number;
}

export interface HeardFlag {
  readonly flag: RedFlag;
  readonly evidence: Evidence;
  readonly at: number;
  readonly turn: number;
  /** Where the candidate took it back before the subject was left; null while it stands. */
  readonly takenBack: Evidence | null;
}

export type SelfRatings = ReadonlyMap<AxisId, Score>;
