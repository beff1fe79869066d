import type { MarkBody, SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

/** Written by the panel and the desk alone, and never changed afterwards. */
export async function addMark(db: RingsideDatabase, sessionId: SessionId, mark: MarkBody, at: number): Promise<void> {
  await db.marks.add({ ...mark, sessionId, at });
}
