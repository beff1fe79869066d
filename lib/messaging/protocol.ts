/**
 * Every message of the extension, by direction. Captions are numbered by the sender and may be
 * sent twice: `[sessionId+seq]` and `rev` make writing them again harmless.
 */
import type { Revision } from '#core/captions/assemble.ts';
import type { PageFindings } from '#core/captions/findings.ts';
import type { CaptionPick } from '#core/captions/pick.ts';
import type { Reading } from '#core/captions/reading.ts';
import type { LookupAnswer } from '#core/lookup/answer.ts';
import type { OpenedEntry } from '#core/lookup/look-up.ts';
import type { PageHealth, Trouble } from '#core/session/health.ts';
import type { PlatformId, SessionId } from '#core/session/session.ts';
import type { TranscriptProblem } from '#core/transcripts/transcript.ts';

/** What a content script may do now. */
export interface Directive {
  /** Read and send captions. False until the user has started, and while they have paused. */
  readonly capturing: boolean;
  /** Where captions belong. Null until the user has said that everyone in this call knows. */
  readonly sessionId: SessionId | null;
}

export interface Joined {
  readonly sessionId: SessionId;
  readonly nextSeq: number;
  /** The last utterances stored, for a script that takes over from an earlier one. */
  readonly known: readonly Revision[];
}

export type Refusal =
  /** Not started, or paused: forget these captions. */
  | 'not-capturing'
  /** A newer script has taken this call over: stop. */
  | 'superseded'
  /** Another frame of this tab, or another tab, captures the call: stand by. */
  | 'elsewhere'
  | 'malformed'
  | 'storage-full'
  | 'storage-failed';

/** What becomes of a transcript file. Nothing of a file that is refused has been stored. */
export type ImportAnswer =
  | {
      readonly ok: true;
      /** Null until the last part is there. */
      readonly sessionId: SessionId | null;
    }
  | {
      readonly ok: false;
      readonly reason: Extract<Refusal, 'not-capturing' | 'malformed' | 'storage-full' | 'storage-failed'>;
    }
  /** Earlier parts are missing, as the worker was restarted or another file came between: begin again. */
  | { readonly ok: false; readonly reason: 'interrupted' }
  /** Not a transcript, with what is wrong and in which line. */
  | { readonly ok: false; readonly reason: 'unreadable'; readonly problem: TranscriptProblem };

/** What becomes of a step of an import of sessions. Where it says no, nothing of the whole import is kept. */
export type RestoreAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason:
        | Extract<Refusal, 'not-capturing' | 'malformed' | 'storage-full' | 'storage-failed'>
        /** A call is on: what is said in it comes first. */
        | 'live'
        /** The worker was restarted, or another import has begun: begin again. */
        | 'interrupted'
        /** What is here is not what the plan was made for. */
        | 'changed';
    };

/** What becomes of the user's order to begin. */
export type StartAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason:
        | Extract<Refusal, 'malformed' | 'storage-full' | 'storage-failed'>
        /** The tab shows another call by now, or none. */
        | 'gone'
        /** The page does not answer. The session waits for it: once it is loaded anew, capture begins by itself. */
        | 'page-silent';
    };

export type DeletionAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'malformed' | 'storage-failed' }
  /** A call is on, and its session with it. */
  | { readonly ok: false; readonly reason: 'live' };

/** What becomes of two sessions that are to be one. */
export type MergeAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason:
        | Extract<Refusal, 'malformed' | 'storage-full' | 'storage-failed'>
        /** The call of one is on. */
        | 'live'
        /** One of them is not there any more. */
        | 'gone';
    };

export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: Refusal };

/** What is said on the page while the user points, in the panel's language. */
export interface PickerWords {
  readonly title: string;
  readonly pointer: string;
  readonly keys: string;
  readonly holds: string;
}

export interface Protocol {
  // page -> worker
  'call.joined': {
    request: {
      readonly script: string;
      readonly platform: PlatformId;
      readonly meetingId: string;
      readonly title: string;
    };
    response: Answer<Joined>;
  };
  'captions.heard': {
    request: {
      readonly script: string;
      readonly sessionId: SessionId;
      readonly batch: number;
      readonly revisions: readonly Revision[];
    };
    response: Answer<{ readonly batch: number }>;
  };
  'page.reported': {
    request: {
      readonly script: string;
      readonly platform: PlatformId;
      readonly meetingId: string;
      readonly title: string;
      readonly page: PageHealth;
      readonly trouble: Trouble | null;
      /** Whether the page's captions button could be pressed for the user. */
      readonly canTurnOn: boolean;
      readonly reading: Reading;
      /** What the user had shown no longer holds the captions. */
      readonly choiceLost: boolean;
    };
    /** With what the user has shown on this site, if anything. */
    response: Answer<Directive & { readonly pick: CaptionPick | null }>;
  };
  /** The user has shown where the captions are; null: what is kept for this site is to be forgotten. */
  'pick.settled': {
    request: { readonly script: string; readonly pick: CaptionPick | null };
    response: Answer<object>;
  };
  // panel -> worker
  /** The user has said that everyone in this call knows. */
  'capture.started': {
    request: {
      readonly tabId: number;
      readonly platform: PlatformId;
      readonly meetingId: string;
      /** An earlier session of the same meeting to go on with; null begins a new one. */
      readonly continues: SessionId | null;
    };
    response: StartAnswer;
  };
  /** What follows belongs to a new session, not to the one that was continued. */
  'session.split': { request: { readonly sessionId: SessionId }; response: Answer<object> };
  'capture.paused': { request: { readonly sessionId: SessionId }; response: Answer<object> };
  'capture.resumed': { request: { readonly sessionId: SessionId }; response: Answer<object> };
  /** A key of the whole browser is about to be done by this panel; only the first to ask may. */
  'hotkey.taken': { request: { readonly at: number }; response: Answer<{ readonly taken: boolean }> };
  'transcript.brought': {
    request: {
      /** The same for all parts of a file. */
      readonly importId: string;
      /** The file's name. */
      readonly name: string;
      /** From 0; sent in order, each after the answer to the one before. */
      readonly part: number;
      readonly parts: number;
      readonly text: string;
    };
    response: ImportAnswer;
  };
  // desk, panel -> worker
  /** Sessions of a file are going to be brought, one after the other; all of them stay, or none. */
  'import.begun': { request: { readonly importId: string }; response: RestoreAnswer };
  'session.brought': {
    request: {
      readonly importId: string;
      /** The same for all parts of a session. */
      readonly textId: string;
      readonly part: number;
      readonly parts: number;
      /** JSON: a session, its utterances and its marks. */
      readonly text: string;
    };
    response: RestoreAnswer;
  };
  /** All that was brought stays, or all of it is taken back. */
  'import.ended': { request: { readonly importId: string; readonly kept: boolean }; response: RestoreAnswer };
  // palette, in a page or in one of our own -> worker
  /** An empty query begins anew: the user's notes are read again. */
  'lookup.asked': { request: { readonly query: string }; response: Answer<{ readonly answer: LookupAnswer }> };
  'lookup.opened': { request: { readonly id: string }; response: Answer<{ readonly opened: OpenedEntry | null }> };
  'lookup.pinned': { request: { readonly round: string }; response: Answer<object> };
  /** The palette in a page has gone: nobody there has anything to ask any more. */
  'lookup.closed': { request: object; response: Answer<object> };
  // worker -> palette in a page
  /** False: it was on its way out, and is wanted again. */
  'palette.toggled': { request: object; response: { readonly closed: boolean } };
  // desk -> worker
  /** With everything said in them and marked. */
  'sessions.deleted': {
    request: { readonly sessionIds: readonly SessionId[] };
    response: DeletionAnswer;
  };
  /** The later one goes on in the earlier one, with everything said in it and marked. */
  'sessions.merged': {
    request: { readonly earlier: SessionId; readonly later: SessionId };
    response: MergeAnswer;
  };
  /** Back to the first run, in every store there is. */
  'everything.deleted': { request: object; response: DeletionAnswer };
  // panel, desk -> worker
  /** A page of ours is closing: what was kept to be shown there need not be any more. */
  'page.left': { request: object; response: undefined };
  // note box in a page -> the panel that has opened it
  'note.written': { request: { readonly text: string }; response: Answer<object> };
  // panel -> note box in a page
  /** The key that opened it was pressed again. */
  'note.unwanted': { request: object; response: { readonly closed: boolean } };
  // panel -> page
  'page.examined': { request: object; response: PageFindings };
  /** Presses the page's own button, once a call and never while captions are on. */
  'captions.turned-on': { request: object; response: { readonly pressed: boolean } };
  /** Lets the user point at the captions; answered when they have, or have not. */
  'pick.wanted': { request: { readonly words: PickerWords }; response: { readonly picked: boolean } };
  'pick.unwanted': { request: object; response: object };
  /** What the user has shown on this site is taken back. */
  'pick.forgotten': { request: object; response: object };
  // worker -> page
  'capture.directed': { request: Directive; response: undefined };
}

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Response<Name extends MessageName> = Protocol[Name]['response'];
