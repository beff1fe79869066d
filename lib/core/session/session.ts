/** The three kinds of fact that Ringside stores: sessions, utterances and marks. */
import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import type { RoundId, StepId } from '#knowledge/schema.ts';
import type { Plan } from './plan.ts';

export type SessionId = string & { readonly __brand: 'SessionId' };

/** `other` is any site that the user has named and nothing is known of. */
export const PLATFORM_IDS = ['google-meet', 'microsoft-teams', 'zoom', 'jitsi-meet', 'other'] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];
/** Where a session comes from: the site of a call, or a transcript file that the user opened. */
export type SessionSource = PlatformId | 'file';

/** One call, or one import. Times are milliseconds since the epoch. */
export interface Session {
  readonly id: SessionId;
  readonly platform: SessionSource;
  /** The call's own id, for example `abc-defg-hij` on Meet; the fingerprint of a file's text. */
  readonly meetingId: string;
  /** The call's, or the file's name. */
  readonly title: string;
  /** When the user last said that everyone in the call knows; null for a file. */
  readonly consentedAt: number | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Set while the user has paused capture: nothing is stored until it is null again. */
  readonly pausedAt: number | null;
  /** What is over of the time in which nothing was taken down: paused, or away from the call. Older sessions have none. */
  readonly pauses?: readonly Pause[];
}

export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** One speaker's stretch of speech, revised until the captions leave it alone. */
export interface Utterance {
  readonly sessionId: SessionId;
  /** Position in the session, from 0, in the order in which the stretches began. */
  readonly seq: number;
  /** The name as the captions show it; null where the page shows none. */
  readonly speaker: string | null;
  /** A stable stand-in where there is no name: the same voice has the same label. */
  readonly voice: string | null;
  readonly text: string;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Grows with every revision; a lower one never replaces a higher one. */
  readonly rev: number;
}

export type Role = 'candidate' | 'interviewer' | 'unknown';

/** Something the user did. Marks are only ever added; the last one about a thing wins. */
export type MarkBody =
  | { readonly kind: 'role-set'; readonly speaker: string; readonly role: Role }
  /** What somebody is called from now on, and was all along. */
  | { readonly kind: 'voice-named'; readonly speaker: string; readonly name: string }
  | ({ readonly kind: 'plan-set' } & Plan)
  | { readonly kind: 'round-pinned'; readonly round: RoundId }
  | { readonly kind: 'round-unpinned' }
  | { readonly kind: 'round-picked'; readonly round: RoundId }
  | { readonly kind: 'step-ticked'; readonly step: StepId }
  | { readonly kind: 'step-skipped'; readonly step: StepId }
  | { readonly kind: 'step-reset'; readonly step: StepId }
  | { readonly kind: 'figure-set'; readonly role: FigureRole; readonly value: number }
  | { readonly kind: 'figure-removed'; readonly role: FigureRole }
  | { readonly kind: 'figure-restored'; readonly role: FigureRole }
  | { readonly kind: 'requirement-removed'; readonly requirement: Requirement }
  | { readonly kind: 'requirement-restored'; readonly requirement: Requirement }
  /** `beside` is the utterance that it belongs to, by its number; a note of the whole session has none. */
  | { readonly kind: 'note-written'; readonly text: string; readonly beside?: number }
  /** The note that was written then says something else; null takes it away. */
  | { readonly kind: 'note-changed'; readonly writtenAt: number; readonly text: string | null }
  /** What was really said; null goes back to the caption. The caption itself is kept. */
  | { readonly kind: 'words-corrected'; readonly seq: number; readonly text: string | null }
  | { readonly kind: 'session-renamed'; readonly title: string }
  /** All tags that it has from now on. */
  | { readonly kind: 'session-tagged'; readonly tags: readonly string[] }
  /** How the user rates themselves; null takes it back. */
  | { readonly kind: 'axis-rated'; readonly axis: AxisId; readonly score: Score | null };

export type Mark = MarkBody & {
  readonly id?: number;
  readonly sessionId: SessionId;
  readonly at: number;
};

/** Everything known about one session; the rest is derived from it. */
export interface SessionFacts {
  readonly session: Session;
  /** In `seq` order. */
  readonly utterances: readonly Utterance[];
  /** In the order in which they were made. */
  readonly marks: readonly Mark[];
}
