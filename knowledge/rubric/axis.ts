import type { Phrase } from '../schema.ts';

export const AXIS_IDS = ['api-design', 'database', 'security', 'code-quality', 'production-readiness'] as const;
export type AxisId = (typeof AXIS_IDS)[number];

export type Score = 1 | 2 | 3 | 4 | 5;

/** What somebody with this score was heard to do. */
export interface Anchor<Value extends Score = Score> {
  readonly score: Value;
  readonly sounds: string;
}

/** Something heard that speaks for a candidate. */
export interface Indicator {
  /** `<axis>/<name>`; `manner/<name>` for what belongs to no one axis. */
  readonly id: `${AxisId | 'manner'}/${string}`;
  readonly text: string;
  /** Set where asking is the point: elsewhere words in a question of the candidate prove nothing. */
  readonly heardInQuestions?: true;
  readonly listensFor: readonly Phrase[];
}

/** Something heard that speaks against a candidate. */
export interface RedFlag extends Indicator {
  /** A critical one, left uncorrected, keeps the axis at 2 or below. */
  readonly severity: 'critical' | 'minor';
  /** What would have been said instead. */
  readonly instead: string;
}

/** One of the five things that are scored, each on its own. */
export interface Axis {
  readonly id: AxisId;
  readonly title: string;
  /** The one question that the score answers. */
  readonly question: string;
  /** Below this nothing else can rescue the result; null where there is no such line. */
  readonly floor: Score | null;
  readonly anchors: readonly [Anchor<1>, Anchor<2>, Anchor<3>, Anchor<4>, Anchor<5>];
  readonly strong: readonly Indicator[];
  readonly redFlags: readonly RedFlag[];
}
