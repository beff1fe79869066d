import type { PlatformId, Session } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import { readLastWordAt } from './last-word.ts';

export interface EarlierSession {
  readonly session: Session;
  /** When something was last said in it; null where nothing was. */
  readonly lastWordAt: number | null;
}

/** A meeting room may have been used for years. */
const MOST = 5;

/** The last few sessions of a meeting, newest first. */
export async function sessionsOfMeeting(
  db: RingsideDatabase,
  { platform, meetingId }: { readonly platform: PlatformId; readonly meetingId: string },
): Promise<readonly EarlierSession[]> {
  const sessions = await db.sessions.where({ platform, meetingId }).sortBy('startedAt');
  const newest = sessions.reverse().slice(0, MOST);
  return Promise.all(newest.map(async (session) => ({ session, lastWordAt: await readLastWordAt(db, session.id) })));
}
