import { lengthMs } from '#core/session/length.ts';
import type { Session } from '#core/session/session.ts';
import { timeSpan } from '../health/time-span.ts';

/** How long a session lasted: the same in the list, the review, the panel and a file. */
export const sessionLength = (session: Session, lastWordAt: number | null): string =>
  timeSpan(lengthMs(session, lastWordAt));
