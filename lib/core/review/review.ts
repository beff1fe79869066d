/** What the review of a session shows. All of it is derived from facts and knowledge. */
import type { Round, RoundId, Step } from '#knowledge/schema.ts';
import type { Mark, Role } from '../session/session.ts';
import type { Called, Evidence, SessionView } from '../session/view.ts';

export interface Review {
  readonly view: SessionView;
  /** From the first word to the last, milliseconds since the epoch; null where nobody spoke. */
  readonly span: Span | null;
  /** One after another, in time. */
  readonly stretches: readonly RoundStretch[];
  /** In the order in which they came up. */
  readonly rounds: readonly RoundReview[];
  readonly questions: readonly AskedQuestion[];
  readonly talk: TalkFigures;
  /** In the order in which they were written, as they read now. */
  readonly notes: readonly ReviewNote[];
}

/** Times are milliseconds since the epoch. */
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
  /** When they were said. */
  readonly at: number | null;
  /** The interviewer's words that ask for it. */
  readonly asked: Evidence | null;
  readonly askedAt: number | null;
  /** The step before which it should have come, where it is late. */
  readonly lateAfter: Step | null;
}

export interface AskedQuestion {
  /** The interviewer's words, and when. */
  readonly words: Evidence;
  readonly at: number;
  /** The round that was active once it was asked. */
  readonly round: RoundId | null;
  /** Utterances of the candidate until the next question, by number; empty where there was no answer. */
  readonly answer: readonly number[];
}

export interface TalkFigures {
  /** By voice, those who spoke most first. */
  readonly voices: readonly VoiceTalk[];
  /** Of the candidate alone. Null where nobody is known to be one, or there is nothing to measure. */
  readonly longestMonologue: (Span & { readonly seqs: readonly number[] }) | null;
  readonly firstClarifyingQuestion: { readonly words: Evidence; readonly afterMs: number } | null;
  readonly wordsPerMinute: number | null;
  readonly fillers: readonly { readonly filler: string; readonly count: number }[];
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

export interface ReviewNote {
  readonly mark: Extract<Mark, { kind: 'note-written' }>;
  readonly text: string;
}
