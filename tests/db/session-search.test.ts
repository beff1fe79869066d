import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { type DerivedDatabase, openDerivedDatabase, removeDerived } from '#db/derived-database.ts';
import type { Progress } from '#db/keep-derived.ts';
import { addMark } from '#db/marks.ts';
import { removeSessions } from '#db/remove-sessions.ts';
import { createSessionSearch, type SessionSearch } from '#db/session-search.ts';
import { factsOf } from '../core/find/facts-of.ts';

let db: RingsideDatabase;
let derived: DerivedDatabase;
let search: SessionSearch | null = null;
let progress: Progress[] = [];

const ids = (...names: string[]) => names as SessionId[];
async function store(facts: ReturnType<typeof factsOf>): Promise<void> {
  await db.transaction('rw', db.sessions, db.utterances, db.marks, async () => {
    await db.sessions.put(facts.session);
    await db.utterances.bulkPut([...facts.utterances]);
    await db.marks.bulkAdd(facts.marks.map(({ id: _, ...mark }) => mark));
  });
}
const isReady = ({ done, of }: Progress) => done === of;
/** Until it has become ready once more than it had been. */
async function ready(times: number): Promise<void> {
  for (let tries = 0; progress.filter(isReady).length < times; tries += 1) {
    expect(tries).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
function open(): SessionSearch {
  progress = [];
  search = createSessionSearch(db, derived, {
    progress: (each) => progress.push(each),
    failed: (error) => {
      throw error;
    },
    now: () => 1_000,
  });
  return search;
}
const found = async (query: string, among: readonly SessionId[] | null = null) =>
  (await search?.search({ query, among, quoted: 10 }))?.ids;

beforeEach(() => {
  db = openDatabase();
  derived = openDerivedDatabase();
});
afterEach(async () => {
  search?.stop();
  db.close();
  derived.close();
  await Dexie.delete('ringside');
  await Dexie.delete('ringside-derived');
});

describe('the search over all sessions', () => {
  it('finds what is stored when it begins, and says how far it has come', async () => {
    await store(factsOf({ id: 'a', said: ['We shard the ledger.'] }));
    await store(factsOf({ id: 'b', said: ['We cache it.'] }));
    open();
    await ready(1);
    expect(progress).toEqual([
      { done: 0, of: 2 },
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ]);
    expect(await found('ledg')).toEqual(['a']);
    expect(await found('we')).toHaveLength(2);
    expect(await found('we', ids('b'))).toEqual(['b']);
  });

  it('quotes words and notes, with where they stand', async () => {
    await store(
      factsOf({
        id: 'a',
        title: 'The ledger',
        said: ['Hello.', 'We shard the leger.'],
        marks: [
          { kind: 'note-written', text: 'Ledger: why?', beside: 1 },
          { kind: 'words-corrected', seq: 1, text: 'We shard the ledger.' },
          { kind: 'session-tagged', tags: ['ledgers'] },
        ],
      }),
    );
    open();
    await ready(1);
    const answer = await search?.search({ query: 'ledger', among: null, quoted: 1 });
    expect(answer?.hits[0]).toEqual({
      id: 'a',
      title: { text: 'The ledger', marks: [{ start: 4, end: 10 }] },
      tags: [{ text: 'ledgers', marks: [{ start: 0, end: 7 }] }],
      quotes: [
        { text: 'Ledger: why?', marks: [{ start: 0, end: 6 }], seq: 1, isNote: true, afterMs: null },
        { text: 'We shard the ledger.', marks: [{ start: 13, end: 19 }], seq: 1, isNote: false, afterMs: 10 },
      ],
    });
    expect(await search?.search({ query: 'ledger', among: null, quoted: 0 })).toEqual({ ids: ['a'], hits: [] });
  });

  it('reads nothing again that has not changed since it was kept', async () => {
    await store(factsOf({ id: 'a', said: ['We shard the ledger.'] }));
    await store(factsOf({ id: 'b', said: ['We cache it.'] }));
    open();
    await ready(1);
    search?.stop();
    await addMark(db, 'b' as SessionId, { kind: 'note-written', text: 'Look up Raft' }, 5);
    open();
    await ready(1);
    expect(progress).toEqual([
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ]);
    expect([await found('ledger'), await found('raft')]).toEqual([['a'], ['b']]);
  });

  it('follows what changes while it is open, and forgets what is deleted', async () => {
    await store(factsOf({ id: 'a', said: ['We shard the ledger.'] }));
    open();
    await ready(1);
    await store(factsOf({ id: 'b', said: ['A ledger.'] }));
    await ready(2);
    expect((await found('ledger'))?.toSorted()).toEqual(['a', 'b']);
    await removeSessions(db, ids('a'));
    await ready(3);
    expect(await found('ledger')).toEqual(['b']);
    expect(await derived.digests.toCollection().primaryKeys()).toEqual(['b']);
  });

  it('keeps nothing of a session that was deleted while nobody looked', async () => {
    await store(factsOf({ id: 'a', said: ['We shard the ledger.'] }));
    open();
    await ready(1);
    search?.stop();
    await removeSessions(db, ids('a'));
    open();
    await ready(1);
    expect(await found('ledger')).toEqual([]);
    expect(await derived.digests.count()).toBe(0);
  });

  it('begins anew where what was kept is gone', async () => {
    await store(factsOf({ id: 'a', said: ['We shard the ledger.'] }));
    open();
    await ready(1);
    search?.stop();
    await removeDerived(derived, ids('a'));
    open();
    await ready(1);
    expect(await found('ledger')).toEqual(['a']);
  });
});
