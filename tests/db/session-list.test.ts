import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { listSessions, watchSessionList } from '#db/session-list.ts';
import { factsOf } from '../core/find/facts-of.ts';

let db: RingsideDatabase;
beforeEach(() => {
  db = openDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

async function store(facts: ReturnType<typeof factsOf>, session: object = {}): Promise<void> {
  await db.sessions.put({ ...facts.session, ...session });
  await db.utterances.bulkPut([...facts.utterances]);
  await db.marks.bulkAdd(facts.marks.map(({ id: _, ...mark }) => mark));
}

it('the newest comes first, as the user has named and tagged it last', async () => {
  await store(factsOf({ id: 'old', title: 'Old' }), { startedAt: 1_000 });
  await store(
    factsOf({
      id: 'new',
      title: 'New',
      marks: [
        { kind: 'session-tagged', tags: ['a'] },
        { kind: 'session-renamed', title: 'Newer' },
        { kind: 'session-tagged', tags: ['b', 'c'] },
        { kind: 'session-renamed', title: 'Newest' },
        { kind: 'note-written', text: 'No part of the list' },
      ],
    }),
    { startedAt: 2_000 },
  );
  const listed = await listSessions(db);
  expect(listed.map(({ session, title, tags }) => [session.id, title, tags])).toEqual([
    ['new', 'Newest', ['b', 'c']],
    ['old', 'Old', []],
  ]);
});

it('a name that the user has emptied is the call’s own again', async () => {
  await store(
    factsOf({
      title: 'Call',
      marks: [
        { kind: 'session-renamed', title: 'Mine' },
        { kind: 'session-renamed', title: '' },
      ],
    }),
  );
  expect((await listSessions(db))[0]?.title).toBe('Call');
});

it('one that has not ended lasts until its last word; one without a word has no end', async () => {
  await store(factsOf({ id: 'ended', said: ['One.'] }), { startedAt: 3, endedAt: 500 });
  await store(factsOf({ id: 'open', said: ['One.', 'Two.'] }), { startedAt: 2, endedAt: null });
  await store(factsOf({ id: 'empty' }), { startedAt: 1, endedAt: null });
  expect((await listSessions(db)).map(({ session, endedAt }) => [session.id, endedAt])).toEqual([
    ['ended', 500],
    ['open', 15],
    ['empty', null],
  ]);
});

it('is told again when a session or a mark changes, and not after it is stopped', async () => {
  await store(factsOf({ id: 'one', title: 'One' }));
  const told: string[][] = [];
  const nextTold = async (count: number) => {
    while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    return told.at(-1);
  };
  const stop = watchSessionList(
    db,
    (sessions) => told.push(sessions.map(({ title }) => title)),
    (error) => told.push([String(error)]),
  );
  expect(await nextTold(1)).toEqual(['One']);
  await addMark(db, 'one' as SessionId, { kind: 'session-renamed', title: 'Mine' }, 1);
  expect(await nextTold(2)).toEqual(['Mine']);
  await db.sessions.delete('one' as SessionId);
  expect(await nextTold(3)).toEqual([]);
  stop();
  await store(factsOf({ id: 'two', title: 'Two' }));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toHaveLength(3);
});
