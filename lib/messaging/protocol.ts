/**
 * Every message of the extension, by direction. Captions are numbered by the sender and may be
 * sent twice: `[sessionId+seq]` and `rev` make writing them again harmless.
 */
import type { Revision } from '#core/captions/assemble.ts';
import type { PageHealth, Trouble } from '#core/session/health.ts';
import type { PlatformId, SessionId } from '#core/session/session.ts';

/** What a content script may do now. */
export interface Directive {
  /** Read and send captions. False until consent is given, and while the user has paused. */
  readonly capturing: boolean;
}

export type Joined = Directive & {
  readonly sessionId: SessionId;
  readonly nextSeq: number;
  /** The last utterances stored, for a script that takes over from an earlier one. */
  readonly known: readonly Revision[];
};

export type Refusal =
  /** No consent, or paused: forget these captions. */
  | 'not-capturing'
  /** A newer script has taken this call over: stop. */
  | 'superseded'
  | 'malformed'
  | 'storage-full'
  | 'storage-failed';

export type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: Refusal };

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
    };
    response: Answer<Directive>;
  };
  // panel -> worker
  'capture.paused': { request: { readonly sessionId: SessionId }; response: Answer<object> };
  'capture.resumed': { request: { readonly sessionId: SessionId }; response: Answer<object> };
  // worker -> page
  'capture.directed': { request: Directive; response: undefined };
}

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Response<Name extends MessageName> = Protocol[Name]['response'];
