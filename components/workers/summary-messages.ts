import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId, SessionSource } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import type { Progress } from '#db/keep-derived.ts';

/** What the settings say about the user, by where a session comes from. It begins with this, and works from then on. */
export type ToSummaries = Readonly<Record<SessionSource, Viewer>>;

export type FromSummaries =
  | { readonly kind: 'had'; readonly sessionId: SessionId; readonly summary: SessionSummary }
  | { readonly kind: 'lost'; readonly sessionId: SessionId }
  | ({ readonly kind: 'progress' } & Progress)
  /** What is stored cannot be read. */
  | { readonly kind: 'failed' };
