import { DAY_MS, type Retention } from '../session/retention.ts';
import type { ListedSession } from './listed-session.ts';

/** From when on a session may be deleted by its age, milliseconds since the epoch; null where its age alone does not decide. */
export function willGoAt({ session, endedAt }: ListedSession, retention: Retention): number | null {
  if (retention.kind !== 'days' || session.platform === 'file' || session.endedAt === null) return null;
  return Math.max(session.startedAt, endedAt ?? 0) + retention.days * DAY_MS;
}
