import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { mergeStored } from '#db/merge-stored.ts';
import { createRestorer } from '#db/restorer.ts';
import { factsOf } from '../core/find/facts-of.ts';

const [EARLIER, LATER, OTHER] = ['earlier', 'later', 'other'] as SessionId[] as [SessionId, SessionId, SessionId];

let db: RingsideDatabase;
beforeEach(async () => {
  db = openDatabase();
  const marks = [{ kind: 'note-written', text: 'Here', beside: 0 }] as const;
  for (const [n, id] of [EARLIER, LATER, OTHER].entries()) {
    const facts = factsOf({ id, said: [`${id} one`, `${id} two`], marks });
    await db.sessions.add({ ...facts.session, startedAt: n * 1_000, endedAt: n * 1_000 + 20 });
    await db.utterances.bulkAdd(facts.utterances.map((row) => ({ ...row, startedAt: row.startedAt + n * 1_000 })));
    await db.marks.bulkAdd(facts.marks.map(({ id: _, ...mark }) => mark));
  }
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

const stored = async () => ({
  sessions: (await db.sessions.toArray()).map(({ id }) => id).sort(),
  said: (await db.utterances.toArray()).map(({ sessionId, seq, text }) => `${sessionId} ${seq}: ${text}`),
  notes: (await db.marks.toArray()).map((mark) => [mark.id, mark.sessionId, 'beside' in mark && mark.beside]),
});

it('makes one session of two, and leaves all others alone', async () => {
  expect(await mergeStored(db, { earlier: EARLIER, later: LATER }, 7)).toBe(true);
  expect(await stored()).toEqual({
    sessions: ['earlier', 'other'],
    said: [
      'earlier 0: earlier one',
      'earlier 1: earlier two',
      'earlier 2: later one',
      'earlier 3: later two',
      'other 0: other one',
      'other 1: other two',
    ],
    notes: [
      [1, 'earlier', 0],
      [2, 'earlier', 2],
      [3, 'other', 0],
    ],
  });
});

it('changes nothing where one of them is not there', async () => {
  const before = await stored();
  expect(await mergeStored(db, { earlier: EARLIER, later: 'gone' as SessionId }, 7)).toBe(false);
  expect(await stored()).toEqual(before);
});

it('changes nothing where it cannot be written to its end', async () => {
  const before = await stored();
  db.utterances.hook('creating', () => {
    throw new Error('no room');
  });
  await expect(mergeStored(db, { earlier: EARLIER, later: LATER }, 7)).rejects.toThrow();
  expect(await stored()).toEqual(before);
});

it('stays, where the earlier one was brought by an import that is taken back afterwards', async () => {
  const brought = '0-brought' as SessionId;
  const restorer = createRestorer(db);
  await restorer.put('import', factsOf({ id: brought, said: ['brought'] }));
  expect(await mergeStored(db, { earlier: brought, later: LATER }, 7)).toBe(true);
  await restorer.takeBack();
  expect((await stored()).said.slice(0, 3)).toEqual([
    `${brought} 0: brought`,
    `${brought} 1: later one`,
    `${brought} 2: later two`,
  ]);
});
