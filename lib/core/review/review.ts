/** What the review of a session shows. All of it is derived from facts and knowledge. */
import type { Round, RoundId, Step } from '#knowledge/schema.ts';
import type { DerivedSession } from '../session/derive.ts';
import type { Role } from '../session/session.ts';
import type { Called, Evidence } from '../session/view.ts';

/** Times are milliseconds since the epoch. */
export interface Review {
  readonly view: DerivedSession;
  /** From the first word to the last; null where nobody spoke. */
  readonly span: Span | null;
  /** One after another, in time. */
  readonly stretches: readonly RoundStretch[];
  /** In the order in which they came up. */
  readonly rounds: readonly RoundReview[];
  readonly questions: readonly AskedQuestion[];
  readonly talk: TalkFigures;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** For how long a round was active without a break. */
export interface RoundStretch extends Span {
  readonly round: RoundId;
}

export interface RoundReview {
  readonly round: Round;
  /** In all its stretches, pauses left out. */
  readonly spentMs: number;
  /** Its share of the planned length; null where none is planned. */
  readonly plannedMs: number | null;
  /** In scaffold order. */
  readonly steps: readonly StepReview[];
}

/**
 * `late` is covered, but only after a step that builds on it; `unanswered` was asked for and never covered;
 * `ticked` was ticked by hand, and nothing that was said proves it.
 */
export type Verdict = 'covered' | 'late' | 'ticked' | 'started' | 'unanswered' | 'missed' | 'skipped';

export interface StepReview {
  readonly step: Step;
  readonly verdict: Verdict;
  /** The candidate's words that cover or begin it. */
  readonly evidence: Evidence | null;
  /** About when they were said. */
  readonly at: number | null;
  /** The interviewer's words that ask for it. */
  readonly asked: Evidence | null;
  readonly askedAt: number | null;
  /** The step that was covered before it, and builds on it; null unless it is late. */
  readonly lateAfter: Step | null;
}

export interface AskedQuestion {
  /** The interviewer's words. */
  readonly words: Evidence;
  readonly at: number;
  /** The round that was active once it was asked. */
  readonly round: RoundId | null;
  /** Utterances of the candidate until the next question, by number; empty where there was no answer. */
  readonly answer: readonly number[];
}

/** What can be counted of the talk; none of it is good or bad by itself. */
export interface TalkFigures {
  /** By voice, those who spoke most first. */
  readonly voices: readonly VoiceTalk[];
  /** Of the candidate; null where they have said nothing, or nobody is known to be one. */
  readonly longestMonologue: Monologue | null;
  /** After the first question of the interviewer. */
  readonly firstClarifyingQuestion: {
    readonly words: Evidence;
    readonly at: number;
    readonly afterMs: number;
  } | null;
  /** Of the candidate while speaking; null where that is too little to count. */
  readonly wordsPerMinute: number | null;
  /** Of the candidate, those heard most often first. */
  readonly fillers: readonly { readonly filler: string; readonly count: number }[];
}

export interface Monologue extends Span {
  readonly seqs: readonly number[];
}

export interface VoiceTalk {
  readonly speaker: string | null;
  readonly called: Called | null;
  readonly role: Role;
  readonly words: number;
  /** Of all words, 0 to 1. */
  readonly share: number;
  readonly speakingMs: number;
}
