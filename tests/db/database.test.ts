import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '#db/database.ts';
import stored from './fixtures/version-1.json' with { type: 'json' };

afterEach(() => Dexie.delete('ringside'));

/** As the first release made it. */
async function makeVersion1(): Promise<void> {
  const db = new Dexie('ringside');
  db.version(1).stores({
    sessions: 'id, [platform+meetingId], startedAt',
    utterances: '[sessionId+seq], [sessionId+updatedAt]',
    marks: '++id, sessionId',
  });
  for (const [table, rows] of Object.entries(stored)) await db.table(table).bulkAdd(rows);
  db.close();
}

it('what was stored before consent was asked for in every call was consented to; nothing else changes', async () => {
  await makeVersion1();
  const db = openDatabase();
  const [sessions, utterances, marks] = await Promise.all([
    db.sessions.toArray(),
    db.utterances.toArray(),
    db.marks.toArray(),
  ]);
  db.close();
  expect(sessions).toEqual(
    stored.sessions.map((session) => ({
      ...session,
      consentedAt: session.platform === 'file' ? null : session.startedAt,
    })),
  );
  expect({ utterances, marks }).toEqual({ utterances: stored.utterances, marks: stored.marks });
});

it('marks that were made before can be read by their kind', async () => {
  await makeVersion1();
  const db = openDatabase();
  const [first] = stored.marks;
  const found = await db.marks
    .where('kind')
    .equals(first?.kind ?? '')
    .toArray();
  db.close();
  expect(found).toEqual(stored.marks.filter(({ kind }) => kind === first?.kind));
  expect(found.length).toBeGreaterThan(0);
});

it('what is stored now is left as it is when it is opened again', async () => {
  await makeVersion1();
  const [first] = stored.sessions;
  let db = openDatabase();
  await db.sessions.update(first?.id as never, { consentedAt: 7 });
  db.close();
  db = openDatabase();
  expect(await db.sessions.get(first?.id as never)).toMatchObject({ consentedAt: 7 });
  db.close();
});
