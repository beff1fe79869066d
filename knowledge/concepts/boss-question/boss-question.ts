import type { Point } from '../../point.ts';
import type { FollowUp } from '../../questions/question.ts';
import type { Source, SourcedNumber } from '../../source.ts';
import type { ConceptId } from '../concept.ts';

/** What an answer has to cover, in the order in which it is easiest to tell. */
export const BOSS_PART_IDS = [
  'http-api',
  'transaction-boundaries',
  'duplicate-prevention',
  'cache-behaviour',
  'failure-handling',
  'test-strategy',
] as const;
export type BossPartId = (typeof BOSS_PART_IDS)[number];

/** Something the task leaves open: what to ask, and what to go on with when nobody minds. */
export interface Assumption {
  readonly ask: string;
  readonly goOnWith: string;
}

/** What to ask next, and what a good reply to it is. */
export interface AnsweredFollowUp extends FollowUp {
  readonly answer: string;
}

/** What candidates often say or leave out, and what it leads to. */
export interface CommonFailure {
  readonly failure: string;
  readonly consequence: string;
}

export interface BossPart {
  readonly id: BossPartId;
  readonly title: string;
  /** How an interviewer moves on to this part. */
  readonly prompt: string;
  /** Out of the whole hour. */
  readonly minutes: number;
  readonly concepts: readonly ConceptId[];
  readonly points: readonly Point[];
  /** What stands on the board at the end of this part, line by line. */
  readonly board: readonly string[];
  /** As it would be spoken, a paragraph at a time, 60 to 140 words each. Together they make every point. */
  readonly workedAnswer: readonly string[];
  readonly numbers: readonly SourcedNumber[];
  /** What the facts of this part rest on, beyond its numbers. */
  readonly sources: readonly Source[];
  readonly followUps: readonly AnsweredFollowUp[];
  readonly commonFailures: readonly CommonFailure[];
}

export interface BossQuestion {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly assumptions: readonly Assumption[];
  /** Exactly one of each, in the order of `BOSS_PART_IDS`. */
  readonly parts: readonly [BossPart, BossPart, BossPart, BossPart, BossPart, BossPart];
}
