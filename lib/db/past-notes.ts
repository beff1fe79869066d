import type { PastNote } from '#core/lookup/find-notes.ts';
import { labelsOf } from '#core/session/labels.ts';
import { notesOf } from '#core/session/notes.ts';
import type { Mark } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

const KINDS: readonly Mark['kind'][] = ['note-written', 'note-changed', 'session-renamed'];

/** Every note the user has written, in whichever session, as it reads now; those that were taken away are not among them. */
export async function readPastNotes(db: RingsideDatabase): Promise<readonly PastNote[]> {
  // The index gives them kind by kind; what changes a note has to come after what wrote it.
  const marks = await db.marks.where('kind').anyOf(KINDS).sortBy('id');
  const bySession = Map.groupBy(marks, ({ sessionId }) => sessionId);
  const sessions = await db.sessions.bulkGet([...bySession.keys()]);
  return [...bySession.values()].flatMap((own, i) => {
    const session = sessions[i];
    const title = session === undefined ? '' : labelsOf(session, own).title;
    return notesIn(own).map((note) => ({ ...note, session: title }));
  });
}

function notesIn(marks: readonly Mark[]): readonly Omit<PastNote, 'session'>[] {
  const ids = new Map(marks.flatMap(({ kind, at, id }) => (kind === 'note-written' ? [[at, id] as const] : [])));
  return notesOf(marks).flatMap(({ at, text }) => {
    const id = ids.get(at);
    return id === undefined ? [] : [{ id, text, at }];
  });
}
