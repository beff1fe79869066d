import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MarkBody, SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { readPastNotes } from '#db/past-notes.ts';
import { aSession } from '../core/session/a-session.ts';

let db: RingsideDatabase;

beforeEach(() => {
  db = openDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

/** Marks are made one millisecond after another, in every session from the same moment. */
async function store(title: string, ...marks: MarkBody[]): Promise<void> {
  const session = aSession({ id: title as SessionId, title, endedAt: 1 });
  await db.sessions.put(session);
  await db.marks.bulkAdd(marks.map((mark, at) => ({ ...mark, sessionId: session.id, at })));
}
const read = async () => (await readPastNotes(db)).map(({ text, at, session }) => [session, at, text]);

it('reads the notes of all sessions, and none where nobody wrote any', async () => {
  expect(await read()).toEqual([]);
  await store('Monday', { kind: 'note-written', text: 'quorums' });
  await store('Tuesday', { kind: 'note-written', text: 'leases' }, { kind: 'note-written', text: 'fencing' });
  expect(await read()).toEqual([
    ['Monday', 0, 'quorums'],
    ['Tuesday', 0, 'leases'],
    ['Tuesday', 1, 'fencing'],
  ]);
});

it('reads a note as it was changed, not one that was taken away, and leaves other sessions alone', async () => {
  await store('Monday', { kind: 'note-written', text: 'of Monday' }, { kind: 'note-written', text: 'kept' });
  await store(
    'Tuesday',
    { kind: 'note-written', text: 'qorums' },
    { kind: 'note-written', text: 'a slip' },
    { kind: 'note-changed', writtenAt: 0, text: 'quorums' },
    { kind: 'note-changed', writtenAt: 1, text: null },
  );
  expect(await read()).toEqual([
    ['Monday', 0, 'of Monday'],
    ['Monday', 1, 'kept'],
    ['Tuesday', 0, 'quorums'],
  ]);
});

it('calls a session what the user calls it', async () => {
  await store('Monday', { kind: 'note-written', text: 'quorums' }, { kind: 'session-renamed', title: 'With Ann' });
  expect(await read()).toEqual([['With Ann', 0, 'quorums']]);
});

it('has a number of its own for every note', async () => {
  await store('Monday', { kind: 'note-written', text: 'one' }, { kind: 'note-written', text: 'two' });
  await store('Tuesday', { kind: 'note-written', text: 'three' });
  const ids = (await readPastNotes(db)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
