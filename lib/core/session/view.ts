/** What the panel, the replay command and the tests all read: facts, seen through the knowledge. */
import type { Round, RoundId, Step, Topic } from '#knowledge/schema.ts';
import type { KnownFacts } from '../facts/derive-facts.ts';
import type { Note } from './notes.ts';
import type { Role, Utterance } from './session.ts';

/** Words that prove something: a span of one utterance's text, wide enough to be recognised. */
export interface Evidence {
  readonly seq: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface RankedTopic<T extends Topic = Topic> {
  readonly round: T;
  /** Calibrated share of the classifier's belief, 0 to 1. */
  readonly confidence: number;
}

/** Which round is active, and why. */
export interface RouteView {
  readonly active: RoundId | null;
  readonly confidence: number;
  readonly decidedBy: 'none' | 'speech' | 'plan' | 'picked' | 'pinned';
  /** The utterance that made it active, if words did. */
  readonly evidence: Evidence | null;
  /** The best three when the router is not sure enough to switch by itself; else empty. */
  readonly suggested: readonly RankedTopic<RoundId>[];
}

export type StepStatus = 'covered' | 'started' | 'asked' | 'pending' | 'skipped';

export interface StepView {
  readonly step: Step;
  readonly status: StepStatus;
  /** The candidate's words that cover or begin it; null where it was ticked by hand, or nothing was said. */
  readonly evidence: Evidence | null;
  /** The interviewer's words that ask for it. */
  readonly asked: Evidence | null;
}

export interface CoachView {
  readonly round: Round;
  /** In scaffold order. */
  readonly steps: readonly StepView[];
  /** The first asked and uncovered step, else the first pending one. */
  readonly now: StepView | null;
  /** What follows `now`, in the order in which it will come up. */
  readonly upcoming: readonly StepView[];
}

/**
 * What somebody is called: a name, or the initials that the page shows instead. Where there is nothing to go
 * by it is a number, from 1, in the order in which the voices were first heard.
 */
export type Called = string | number;

/** One voice of the call and the role it plays. */
export interface VoiceView {
  /** What marks name: the speaker's name, or the voice label where there is none. */
  readonly speaker: string;
  readonly called: Called;
  /** Who told its name. */
  readonly namedBy: 'page' | 'mark' | 'nobody';
  readonly role: Role;
  /** Who said so: the platform's own "You", the user's name, the user, or nobody. */
  readonly roleFrom: 'page' | 'name' | 'mark' | 'elimination' | 'nobody';
  readonly utterances: number;
}

export interface SpokenLine {
  readonly utterance: Utterance;
  /** Null where neither a name nor a voice label is known. */
  readonly speaker: string | null;
  readonly called: Called | null;
  readonly role: Role;
}

export interface SessionView {
  readonly lines: readonly SpokenLine[];
  readonly voices: readonly VoiceView[];
  readonly route: RouteView;
  readonly coach: CoachView | null;
  /** Every round that has been active, in the order in which they came up. */
  readonly visited: readonly CoachView[];
  readonly notes: readonly Note[];
  /** Figures and requirements of the system under discussion. */
  readonly facts: KnownFacts;
  readonly plan: readonly RoundId[];
}
