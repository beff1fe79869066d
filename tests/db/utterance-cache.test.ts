import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { createUtteranceCache, type UtteranceCache } from '#db/utterance-cache.ts';
import { factsOf } from '../core/find/facts-of.ts';

const [A, B] = ['a', 'b'] as SessionId[] as [SessionId, SessionId];
let db: RingsideDatabase;
let cache: UtteranceCache;

beforeEach(async () => {
  db = openDatabase();
  cache = createUtteranceCache(db);
  for (const id of [A, B])
    await db.utterances.bulkPut([...factsOf({ id, said: [`${id} one`, `${id} two`] }).utterances]);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

const read = async (...places: [SessionId, number][]) =>
  (await cache.read(places.map(([id, seq]) => ({ id, seq })))).map(({ text }) => text);

it('gives what is asked for in that order, known or not, and leaves out what is not there', async () => {
  expect(await read([A, 1])).toEqual(['a two']);
  expect(await read([B, 0], [A, 1], [A, 7], [A, 0])).toEqual(['b one', 'a two', 'a one']);
});

it('reads again only what was forgotten', async () => {
  await read([A, 0], [B, 0]);
  for (const id of [A, B]) await db.utterances.update([id, 0], { text: 'Otherwise.' });
  expect(await read([A, 0], [B, 0])).toEqual(['a one', 'b one']);
  cache.forget(A);
  expect(await read([A, 0], [B, 0])).toEqual(['Otherwise.', 'b one']);
});

it('does not grow without end', async () => {
  const many = Array.from({ length: 2_500 }, (_, i) => `${i}`);
  await db.utterances.bulkPut([...factsOf({ id: 'many', said: many }).utterances]);
  expect(await read(...many.map((_, i): [SessionId, number] => ['many' as SessionId, i]))).toEqual(many);
  await db.utterances.update(['many' as SessionId, 0], { text: 'Otherwise.' });
  expect(await read(['many' as SessionId, 0])).toEqual(['Otherwise.']);
});
