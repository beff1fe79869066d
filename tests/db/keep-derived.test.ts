import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SessionFacts, SessionId } from '#core/session/session.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { type DerivedDatabase, type Kept, openDerivedDatabase } from '#db/derived-database.ts';
import { keepDerived } from '#db/keep-derived.ts';
import { removeSessions } from '#db/remove-sessions.ts';
import { factsOf } from '../core/find/facts-of.ts';

let db: RingsideDatabase;
let derived: DerivedDatabase;
const ends: (() => void)[] = [];

beforeEach(async () => {
  db = openDatabase();
  derived = openDerivedDatabase();
  for (const [n, id] of ['old', 'new'].entries()) {
    const facts = factsOf({ id, said: ['One.'] });
    await db.sessions.put({ ...facts.session, startedAt: n });
    await db.utterances.bulkPut([...facts.utterances]);
  }
});
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  db.close();
  derived.close();
  await Dexie.delete('ringside');
  await Dexie.delete('ringside-derived');
});

/** Makes the ids of sessions, and says in which order; done when as many are there as there are to make. */
function keep(version: string, make: (facts: SessionFacts) => unknown = ({ session }) => session.id) {
  const made: SessionId[] = [];
  const had: unknown[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    ends.push(
      keepDerived<unknown>(
        {
          db,
          table: derived.summaries as unknown as Dexie.Table<Kept<unknown>, SessionId>,
          version,
          make: async (facts) => {
            made.push(facts.session.id);
            return make(facts);
          },
          had: (_, what) => had.push(what),
          lost: () => undefined,
          progress: ({ done, of }) => done === of && resolve(),
          failed: reject,
        },
        () => 0,
      ),
    );
  });
  return { made, had, finished };
}

it('makes the newest first, and once', async () => {
  const first = keep('1');
  await first.finished;
  expect(first.made).toEqual(['new', 'old']);
  const second = keep('1');
  await second.finished;
  expect([second.made, second.had.toSorted()]).toEqual([[], ['new', 'old']]);
});

it('makes all of it again for another version of what makes it', async () => {
  await keep('1').finished;
  const next = keep('2', ({ session }) => `${session.id}, better`);
  await next.finished;
  expect(next.made).toEqual(['new', 'old']);
  // What there was is shown until then.
  expect(next.had).toEqual(expect.arrayContaining(['new', 'new, better', 'old', 'old, better']));
});

it('keeps nothing of a session that is deleted while something is made of it', async () => {
  const { finished, had } = keep('1', async ({ session }) => {
    if (session.id === 'new') await removeSessions(db, [session.id]);
    return session.id;
  });
  await finished;
  expect(had).toEqual(['old']);
  expect((await derived.summaries.toArray()).map(({ sessionId }) => sessionId)).toEqual(['old']);
});

it('gives what cannot be kept, all the same', async () => {
  derived.summaries.hook('creating', () => {
    throw new Error('no room');
  });
  const { finished, had } = keep('1');
  await finished;
  expect(had).toEqual(['new', 'old']);
  expect(await derived.summaries.count()).toBe(0);
});

it('makes all others where one of them fails', async () => {
  const { made, had, finished } = keep('1', ({ session }) => {
    if (session.id === 'new') throw new Error('not this one');
    return session.id;
  });
  await expect(finished).rejects.toThrow('not this one');
  await vi.waitFor(() => expect(had).toEqual(['old']));
  expect(made).toEqual(['new', 'old']);
});
