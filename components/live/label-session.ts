import type { SessionLabels } from '#core/session/labels.ts';
import type { SessionId } from '#core/session/session.ts';
import { openDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';

const db = openDatabase();

/** Renames a session and puts it under tags, as far as that is anything new. */
export async function labelSession(id: SessionId, before: SessionLabels, after: SessionLabels): Promise<void> {
  const at = Date.now();
  if (after.title !== before.title) await addMark(db, id, { kind: 'session-renamed', title: after.title }, at);
  if (after.tags.join() !== before.tags.join()) await addMark(db, id, { kind: 'session-tagged', tags: after.tags }, at);
}
