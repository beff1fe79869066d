import type { Phrase, StepId } from '../schema.ts';
import type { Axis, Indicator, RedFlag } from './axis.ts';
import { TAKES_BACK } from './corrections.ts';
import { EVIDENCE_NEEDED } from './evidence.ts';
import { AXES } from './index.ts';
import { MANNER_RED_FLAGS, MANNER_STRONG } from './manner.ts';
import { RECOMMENDATION_RULES, type RecommendationRule } from './recommendation.ts';
import { STEP_POINTS } from './step-points.ts';

/** All that a grade is read by. */
export interface Rubric {
  readonly axes: readonly Axis[];
  readonly manner: { readonly strong: readonly Indicator[]; readonly redFlags: readonly RedFlag[] };
  readonly needed: { readonly signalsPerAxis: number; readonly turnsPerAxis: number; readonly axesScored: number };
  /** The manner without which an axis stays below the best score: the price of a choice given with the choice. */
  readonly mannerOfTheBest: Indicator['id'];
  /** Which steps of the rounds show which points. */
  readonly stepPoints: Readonly<Partial<Record<StepId, Indicator['id']>>>;
  /** How a red flag is taken back. */
  readonly takesBack: readonly Phrase[];
  readonly recommendations: readonly RecommendationRule[];
}

export const RUBRIC: Rubric = {
  axes: AXES,
  manner: { strong: MANNER_STRONG, redFlags: MANNER_RED_FLAGS },
  needed: EVIDENCE_NEEDED,
  mannerOfTheBest: 'manner/trade-offs',
  stepPoints: STEP_POINTS,
  takesBack: TAKES_BACK,
  recommendations: RECOMMENDATION_RULES,
};
