import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFound } from '#core/facts-file/rows-in.ts';
import type { Mark, MarkBody, SessionFacts, SessionId } from '#core/session/session.ts';
import { backupOf, sessionFileOf } from '#db/backup.ts';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { createRecorder } from '#db/recorder.ts';
import { createRestorer, type Restorer } from '#db/restorer.ts';
import { parseRow } from '#messaging/parse-facts.ts';
import { factsOf } from '../core/exports/export-fixture.ts';
import { anyStore } from '../core/facts-file/any-facts.ts';
import { verifyText } from '../core/facts-file/file-of.ts';

const AT = '2026-11-28T16:00:00.000Z';
const IMPORT = 'import-1';

let db: RingsideDatabase;
let restorer: Restorer;

const open = () => {
  db = openDatabase();
  restorer = createRestorer(db);
};
const erase = async () => {
  db.close();
  await Dexie.delete('ringside');
};
beforeEach(open);
afterEach(erase);

const withoutId = ({ id: _, ...mark }: Mark) => mark;
const everything = async () => ({
  sessions: await db.sessions.toArray(),
  utterances: await db.utterances.toArray(),
  marks: (await db.marks.toArray()).map(withoutId),
});

async function put(store: readonly SessionFacts[]) {
  await db.sessions.bulkAdd(store.map(({ session }) => session));
  await db.utterances.bulkAdd(store.flatMap(({ utterances }) => [...utterances]));
  await db.marks.bulkAdd(store.flatMap(({ marks }) => [...marks]));
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function bring(file: string): Promise<void> {
  const verified = await verifyText(file);
  if (!verified.ok) throw new Error(`${verified.fault} in line ${verified.line}`);
  const bytes = new TextEncoder().encode(file);
  const textAt = async ({ from, to }: { from: number; to: number }) => new TextDecoder().decode(bytes.slice(from, to));
  for (const found of verified.sessions) {
    const facts = await readFound(found, parseRow, textAt);
    if (facts === null) throw new Error('the file has changed');
    expect(await restorer.put(IMPORT, facts)).toBe('stored');
  }
  await restorer.keep(IMPORT);
}

describe('everything in a file, and back', () => {
  it('is what it was, whatever was stored', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyStore, async (store) => {
        await put(store);
        const before = await everything();
        const file = await textOf(backupOf(db, { theme: 'dark' }, AT));
        await erase();
        open();
        await bring(file);
        expect(await everything()).toEqual({ ...before, marks: expect.arrayContaining(before.marks) });
        expect(await db.imports.count()).toBe(0);
        expect(await textOf(backupOf(db, { theme: 'dark' }, AT))).toBe(file);
        await erase();
        open();
      }),
      { numRuns: 25, seed: 20_261_128 },
    );
  });

  it('is read a page at a time, and stops when it is told to', async () => {
    const many = factsOf(Array.from({ length: 1_203 }, (_, i) => ['Ann', `word ${i}`]));
    await put([many]);
    const rows: number[] = [];
    const file = await textOf(sessionFileOf(db, [many.session.id], null, AT, { progressed: (so) => rows.push(so) }));
    expect(rows).toEqual([1, 501, 1_001, 1_204, 1_204]);
    expect(JSON.parse(file)).toMatchObject({
      format: 'ringside-session',
      version: 1,
      anonymised: false,
      utterances: many.utterances,
    });
    const stop = new AbortController();
    const pieces = sessionFileOf(db, [many.session.id], null, AT, {
      progressed: () => stop.abort(),
      signal: stop.signal,
    });
    await expect(textOf(pieces)).rejects.toThrow('abort');
  });
});

describe('an import', () => {
  const FIRST = factsOf([['Ann', 'hello']], [{ kind: 'note-written', text: 'one' }]);
  const ID = '9d3f1d0e-6b0a-4f5e-8c62-1f0f6f3f7b11' as SessionId;
  const SECOND = factsOf([['Bo', 'bye']], [], { ...FIRST.session, id: ID });
  const THIRD = factsOf([['Cy', 'later']], [], {
    ...FIRST.session,
    id: 'b5f0c9a2-0d5e-4a7a-9d39-0d0f6b1f2c3d' as SessionId,
  });
  const noted = (facts: SessionFacts, ...texts: readonly string[]): SessionFacts => ({
    ...facts,
    marks: [
      ...facts.marks,
      ...texts.map(
        (text): Mark => ({ kind: 'note-written', text, sessionId: facts.session.id, at: 7 }) satisfies MarkBody & Mark,
      ),
    ],
  });

  it('that does not come to its end leaves nothing behind, whoever finds it', async () => {
    await put([FIRST]);
    const before = await everything();
    expect(await restorer.put(IMPORT, SECOND)).toBe('stored');
    expect(await restorer.put(IMPORT, noted(FIRST, 'two', 'three'))).toBe('stored');
    expect((await everything()).marks.map((mark) => 'text' in mark && mark.text)).toEqual(['one', 'two', 'three']);
    db.close();
    open();
    await restorer.takeBack();
    expect(await everything()).toEqual(before);
    expect(await db.imports.count()).toBe(0);
  });

  it('that is taken back says which sessions are gone again, and not of which only marks are', async () => {
    await put([FIRST]);
    const gone: SessionId[] = [];
    const telling = createRestorer(db, { removed: async (ids) => void gone.push(...ids) });
    await telling.put(IMPORT, SECOND);
    await telling.put(IMPORT, noted(FIRST, 'two'));
    await telling.takeBack(IMPORT);
    expect(gone).toEqual([ID]);
  });

  it('that is taken back leaves a session that has a note of its own since, and nothing else of it', async () => {
    await put([FIRST]);
    const gone: SessionId[] = [];
    const telling = createRestorer(db, { removed: async (ids) => void gone.push(...ids) });
    await telling.put(IMPORT, noted(SECOND, 'theirs'));
    await telling.put(IMPORT, THIRD);
    await telling.put(IMPORT, noted(FIRST, 'two'));
    await addMark(db, SECOND.session.id, { kind: 'note-written', text: 'mine' }, 8);
    await addMark(db, FIRST.session.id, { kind: 'note-written', text: 'mine too' }, 8);
    await telling.takeBack();
    const { sessions, utterances, marks } = await everything();
    expect(sessions.map(({ id }) => id)).toEqual([FIRST.session.id, SECOND.session.id]);
    expect(utterances).toHaveLength(2);
    expect(marks.map((mark) => 'text' in mark && mark.text)).toEqual(['one', 'theirs', 'mine', 'mine too']);
    expect(gone).toEqual([THIRD.session.id]);
    expect(await db.imports.count()).toBe(0);
    // Begun anew, it finds all of that one here.
    expect(await telling.put(IMPORT, noted(SECOND, 'theirs'))).toBe('stored');
    expect((await everything()).marks).toHaveLength(4);
  });

  it('that is taken back leaves a session that went on by itself, or whose call is on', async () => {
    const ongoing = { ...SECOND, session: { ...SECOND.session, endedAt: null } };
    const inCall = createRestorer(db, { live: async () => new Set([ID]) });
    await inCall.put(IMPORT, ongoing);
    await inCall.put(IMPORT, FIRST);
    await createRecorder(db, () => 9).revive(FIRST.session.id);
    await inCall.takeBack();
    expect((await everything()).sessions).toEqual([
      { ...FIRST.session, endedAt: null, pauses: [expect.anything()] },
      ongoing.session,
    ]);
  });

  it('of a Ringside that knew no keys is taken back whole', async () => {
    await put([SECOND]);
    await db.imports.add({ importId: IMPORT, sessionId: ID, markIds: null });
    await restorer.takeBack();
    expect(await everything()).toEqual({ sessions: [], utterances: [], marks: [] });
  });

  it('that was kept stays, whatever is taken back later', async () => {
    await restorer.put(IMPORT, SECOND);
    await restorer.keep(IMPORT);
    await restorer.takeBack();
    await restorer.takeBack(IMPORT);
    expect(await db.sessions.count()).toBe(1);
  });

  it('never writes over what is here', async () => {
    await put([noted(FIRST, 'mine')]);
    const before = await everything();
    expect(await restorer.put(IMPORT, noted(FIRST, 'theirs'))).toBe('changed');
    expect(await everything()).toEqual(before);
  });

  it('stores a session whole or not at all', async () => {
    await put([SECOND]);
    const clashing = { ...FIRST, utterances: [...FIRST.utterances, ...SECOND.utterances] };
    await expect(restorer.put(IMPORT, clashing)).rejects.toThrow();
    expect(await db.sessions.toArray()).toEqual([SECOND.session]);
    expect(await db.imports.count()).toBe(0);
  });
});
