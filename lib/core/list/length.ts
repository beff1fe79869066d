import { activeMs } from '../session/pacing.ts';
import type { ListedSession } from './listed-session.ts';

/** How long a session lasted, without the time in which nothing was taken down; milliseconds. */
export const lengthMs = ({ session, endedAt }: ListedSession): number =>
  activeMs({ session }, session.startedAt, endedAt ?? session.startedAt);
