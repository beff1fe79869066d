import { activeMs } from './pacing.ts';
import type { Session } from './session.ts';

/**
 * How long a session lasted, without the time in which nothing was taken down; milliseconds.
 *
 * @param lastWordAt when somebody last spoke, milliseconds since the epoch: as long as it has not ended, it goes to there;
 *   null where nobody has
 */
export const lengthMs = (session: Session, lastWordAt: number | null): number =>
  activeMs({ session }, session.startedAt, session.endedAt ?? lastWordAt ?? session.startedAt);
