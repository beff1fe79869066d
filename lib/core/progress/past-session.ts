import type { SessionSummary } from '../review/summary.ts';
import type { SessionId } from '../session/session.ts';

/** A session that is over, as far as others are compared with it. */
export interface PastSession {
  readonly id: SessionId;
  /** When it began, milliseconds since the epoch. */
  readonly at: number;
  readonly summary: SessionSummary;
}
