import type { Point } from '../point.ts';
import type { Phrase, RoundId } from '../schema.ts';

export type QuestionLevel = 'fundamental' | 'standard' | 'advanced';

/** What to ask next, depending on what was just said. */
export interface FollowUp {
  /** How the candidate sounds; empty: ask it in any case. */
  readonly whenTheySay: readonly Phrase[];
  readonly ask: string;
}

export interface Question {
  /** `<bank area>/<name>`, for example `security/jwt-risks`. */
  readonly id: `${string}/${string}`;
  /** As an interviewer would say it aloud, in our own words. */
  readonly prompt: string;
  readonly round: RoundId;
  /** Concepts it touches, by id. */
  readonly concepts: readonly string[];
  readonly level: QuestionLevel;
  /** Three to six things a good answer contains. */
  readonly points: readonly Point[];
  readonly followUps: readonly FollowUp[];
  readonly redFlags: readonly string[];
}
