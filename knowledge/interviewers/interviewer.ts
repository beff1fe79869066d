import type { Phrase } from '../schema.ts';

export const INTERVIEWER_IDS = ['conversational', 'strict'] as const;
export type InterviewerId = (typeof INTERVIEWER_IDS)[number];

/** `<interviewer>/<phase>`. */
export type PhaseId = `${InterviewerId}/${string}`;

export interface Minutes {
  readonly least: number;
  readonly most: number;
}

export interface Phase {
  readonly id: PhaseId;
  readonly title: string;
  readonly purpose: string;
  /** How long it takes, not when it begins. */
  readonly minutes: Minutes;
  readonly reachedBy: 'everyone' | 'strong candidates' | 'exceptional candidates' | 'candidates unsure of the basics';
  /** How it is opened, spoken. The question bank has the questions themselves. */
  readonly openers: readonly string[];
  readonly looksFor: readonly string[];
}

export type Move =
  | { readonly kind: 'go'; readonly to: PhaseId }
  | { readonly kind: 'stay'; readonly doing: string }
  | { readonly kind: 'end' };

/** What decides where the interview goes next. Rules of one phase are tried in their order. */
export interface DecisionRule {
  readonly after: PhaseId;
  readonly when: string;
  readonly move: Move;
  readonly because: string;
}

export interface Habit {
  readonly rule: string;
  readonly because: string;
}

export const REPLY_IDS = ['correct', 'incomplete', 'incorrect', 'security', 'stuck', 'clarification'] as const;
export type ReplyId = (typeof REPLY_IDS)[number];

/** What is said after an answer. */
export interface ReplyTemplate {
  readonly when: string;
  /** How much of the expected answer was there, in whole percent with both ends; null where something else decides. */
  readonly coveredPercent: { readonly from: number; readonly to: number } | null;
  /** With `{slots}` to fill. */
  readonly pattern: string;
  /** What goes into each slot. */
  readonly slots: Readonly<Record<string, string>>;
  readonly example: string;
  /** Whether the same question goes on, or the next one comes. */
  readonly goesOnWith: 'same question' | 'next question';
}

/** A situation that is known beforehand, and what is said in it. */
export interface EdgeCase {
  readonly id: `${InterviewerId}/${string}`;
  readonly when: string;
  /** How the candidate sounds in it; empty where it is what they leave out, or how long they are silent. */
  readonly listensFor: readonly Phrase[];
  readonly say: string;
  /** What follows when that did not help. */
  readonly ifItPersists: string | null;
}

/** Lines of one purpose. Any of them will do; none twice in one interview. */
export interface LineSet {
  readonly purpose: string;
  readonly lines: readonly string[];
}

export interface Interviewer {
  readonly id: InterviewerId;
  readonly title: string;
  /** What it is like to sit opposite, in one or two sentences. */
  readonly manner: string;
  readonly totalMinutes: Minutes;
  readonly phases: readonly Phase[];
  readonly does: readonly Habit[];
  readonly neverDoes: readonly Habit[];
  readonly decisions: readonly DecisionRule[];
  readonly replies: Readonly<Record<ReplyId, ReplyTemplate>>;
  readonly edgeCases: readonly EdgeCase[];
  readonly lines: readonly LineSet[];
}
