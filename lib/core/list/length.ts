import type { Pause } from '../session/session.ts';
import type { ListedSession } from './listed-session.ts';

/** How long a session lasted, without the time in which nothing was taken down; milliseconds. */
export function lengthMs({ session, endedAt }: ListedSession): number {
  const { startedAt, pauses = [] } = session;
  const end = endedAt ?? startedAt;
  const within = ({ from, to }: Pause) => Math.max(0, Math.min(to, end) - Math.max(from, startedAt));
  return Math.max(0, end - startedAt - pauses.reduce((sum, pause) => sum + within(pause), 0));
}
