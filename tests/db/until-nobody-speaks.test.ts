import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { untilNobodySpeaks } from '#db/until-nobody-speaks.ts';
import { factsOf } from '../core/find/facts-of.ts';

/** Its last word was at 5. */
const CALL = factsOf({ said: ['One.'] });
const MINUTE_MS = 60_000;

let db: RingsideDatabase;
beforeEach(async () => {
  db = openDatabase();
  await db.utterances.bulkPut([...CALL.utterances]);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

/** Whether it waits, in a database that answers within milliseconds. */
const waits = (now: number) =>
  Promise.race([
    untilNobodySpeaks(db, () => now).then(() => false),
    new Promise<boolean>((resolve) => setTimeout(resolve, 300, true)),
  ]);

it('waits while a call is on in which somebody has just spoken', async () => {
  await db.sessions.put({ ...CALL.session, endedAt: null });
  expect(await waits(5 + MINUTE_MS - 1)).toBe(true);
});

it.each([
  ['that has ended', { endedAt: 6 }, 10],
  ['that is paused', { endedAt: null, pausedAt: 6 }, 10],
  ['in which nobody has spoken for a minute', { endedAt: null }, 5 + MINUTE_MS],
])('does not wait for a call %s', async (_, session, now) => {
  await db.sessions.put({ ...CALL.session, ...session });
  expect(await waits(now)).toBe(false);
});

it('does not wait where there is nothing', async () => {
  expect(await waits(10)).toBe(false);
});
