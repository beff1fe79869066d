import type { SessionLabels } from '../session/labels.ts';
import type { Session } from '../session/session.ts';

/** A session as the list has it at once: without a look at what was said in it. */
export interface ListedSession extends SessionLabels {
  readonly session: Session;
  /** When it ended or, where it has not, was last spoken in; null where nobody has spoken yet. */
  readonly endedAt: number | null;
}
