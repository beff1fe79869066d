import type { PastNote } from '#core/lookup/find-notes.ts';
import type { RingsideDatabase } from './database.ts';

/** Every note the user has written, in whichever session. */
export async function readPastNotes(db: RingsideDatabase): Promise<readonly PastNote[]> {
  const marks = await db.marks.where('kind').equals('note-written').toArray();
  const sessions = await db.sessions.bulkGet([...new Set(marks.map(({ sessionId }) => sessionId))]);
  const titles = new Map(sessions.map((session) => [session?.id, session?.title ?? '']));
  return marks.flatMap((mark) =>
    mark.kind === 'note-written' && mark.id !== undefined
      ? [{ id: mark.id, text: mark.text, at: mark.at, session: titles.get(mark.sessionId) ?? '' }]
      : [],
  );
}
