import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES } from '#core/facts-file/facts-file.ts';
import { relaidFacts } from '#core/facts-file/relaid-facts.ts';
import { readFound } from '#core/facts-file/rows-in.ts';
import type { SessionFacts } from '#core/session/session.ts';
import { parseRow } from '#messaging/parse-facts.ts';
import { factsOf } from '../exports/export-fixture.ts';
import { anyStore } from './any-facts.ts';
import { fileOf, verifyText } from './file-of.ts';

const RUNS = { numRuns: 100, seed: 20_261_128 };
const FACTS = factsOf(
  [
    ['Ines', 'Which resources?'],
    ['Kai', 'Seats.'],
  ],
  [{ kind: 'note-written', text: 'louder' }],
);
const BACKUP = await fileOf([FACTS], 'ringside-backup', { settings: {} });
const LINES = BACKUP.split('\n');
const lineWith = (part: string) => LINES.findIndex((line) => line.includes(part)) + 1;
/** An older backup had no check. */
const VERSION_1 = BACKUP.replace('"version": 2', '"version": 1').replace(/\],\n"check": .*\n/, ']\n');
const SESSION_FILE = await fileOf([FACTS], 'ringside-session');

async function readBack(file: string): Promise<readonly (SessionFacts | null)[]> {
  const verified = await verifyText(file, 97);
  if (!verified.ok) throw new Error(`${verified.fault} in line ${verified.line}`);
  const bytes = new TextEncoder().encode(file);
  const textAt = async ({ from, to }: { from: number; to: number }) => new TextDecoder().decode(bytes.slice(from, to));
  return Promise.all(verified.sessions.map((found) => readFound(found, parseRow, textAt)));
}

describe('a file of facts', () => {
  it('is read back as it was written, whatever is stored', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyStore, fc.constantFrom('ringside-backup', 'ringside-session'), async (store, format) => {
        expect(await readBack(await fileOf(store, format))).toEqual(store);
      }),
      RUNS,
    );
  });

  it('of the first version is taken as well', async () => {
    expect(await readBack(VERSION_1)).toEqual([FACTS]);
    expect(await readBack(VERSION_1.replaceAll('\n', '\r\n'))).toEqual([FACTS]);
  });

  it('says what it holds', async () => {
    expect(await verifyText(BACKUP)).toMatchObject({
      format: 'ringside-backup',
      counts: { sessions: 1, utterances: 2, marks: 1 },
      sessions: [{ session: FACTS.session, utteranceCount: 2, markCount: 1 }],
    });
  });

  it('that another program has laid out anew is the same, if it is a session file', async () => {
    const pretty = JSON.stringify(JSON.parse(SESSION_FILE), null, 2);
    expect(await verifyText(pretty)).toMatchObject({ ok: false });
    expect(await readBack(relaidFacts(pretty) ?? '')).toEqual([FACTS]);
    const bare = { ...FACTS, marks: [] };
    const inOneLine = JSON.stringify(JSON.parse(await fileOf([bare], 'ringside-session')));
    expect(await readBack(relaidFacts(inOneLine) ?? '')).toEqual([bare]);
    expect(relaidFacts(JSON.stringify(JSON.parse(BACKUP)))).toBeNull();
    expect(relaidFacts('{"format": "ringside-session", "sessions": {}}')).toBeNull();
  });
});

describe('a file that is refused', () => {
  const NEWER = BACKUP.replace('"version": 2', '"version": 3');
  const row = lineWith('Which resources?');
  it.each([
    ['nothing', '', 'empty', null],
    ['a transcript', 'WEBVTT\n', 'foreign', 1],
    ['other JSON', '{\n"name": "x"\n}\n', 'foreign', 2],
    ['JSON in one line', '{"format":"ringside-backup"}', 'foreign', 1],
    ['a newer one', NEWER, 'newer', 3],
    ['one of no version', BACKUP.replace('"version": 2', '"version": "2"'), 'foreign', 3],
    ['one cut off between lines', LINES.slice(0, row).join('\n'), 'truncated', row],
    ['one cut off in a line', BACKUP.slice(0, BACKUP.indexOf('resources?')), 'damaged', row],
    ['one without its check', BACKUP.replace(/"check": .*\n/, ''), 'changed', null],
    ['one in which a word was changed', BACKUP.replace('Seats', 'Heats'), 'changed', null],
    ['one in which a line was lost', LINES.toSpliced(row - 1, 1).join('\n'), 'changed', null],
    ['one that goes on', `${BACKUP}{}`, 'behind', LINES.length],
    [
      'no text',
      new Uint8Array([...new TextEncoder().encode(LINES.slice(0, row - 1).join('\n')), 10, 0xff, 0xfe, 10]),
      'not-utf-8',
      row,
    ],
  ] as const)('%s', async (_, file, fault, line) => {
    expect(await verifyText(file)).toEqual({ ok: false, fault, line });
  });

  const edited = (from: string, to: string) => VERSION_1.replace(from, to);
  it.each([
    ['a field that none has', edited('"rev":1', '"rev":1,"html":"<b>"'), 'row', 'Which resources?'],
    ['a prototype', edited('"rev":1', '"rev":1,"__proto__":{"admin":true}'), 'row', 'Which resources?'],
    ['a time that is none', edited('"seq":1', '"seq":1.5'), 'row', 'Seats'],
    ['a number twice', edited('"seq":1', '"seq":0'), 'order', 'Seats'],
    [
      'a row of no session',
      edited(`"sessionId":"${FACTS.session.id}","seq":1`, '"sessionId":"9d3f1d0e-6b0a-4f5e-8c62-1f0f6f3f7b11","seq":1'),
      'stray',
      'Seats',
    ],
    ['a mark of no kind', edited('note-written', 'constructor'), 'row', 'louder'],
    [
      'a step that is a path',
      edited('"kind":"note-written","text":"louder"', '"kind":"step-ticked","step":"../x","_":"louder"'),
      'row',
      'louder',
    ],
  ])('by its line: %s', async (_, file, fault, part) => {
    const line =
      file
        .split('\n')
        .findIndex((text) => text.includes(part) || text.includes('"step-ticked"') || text.includes('constructor')) + 1;
    expect(await verifyText(file)).toEqual({ ok: false, fault, line });
  });

  it('is not even read to its end when a line has none', async () => {
    let read = 0;
    const endless = (async function* () {
      yield new TextEncoder().encode('{\n"format": "ringside-backup",\n');
      for (;;) {
        read += 1;
        yield new Uint8Array(1_000_000).fill(120);
      }
    })();
    const { verifyFacts } = await import('#core/facts-file/verify-facts.ts');
    const tools = { parseRow, decode: () => '', digest: { update: () => {}, hex: () => '' } };
    expect(await verifyFacts(endless, { ...tools, decode: (bytes) => new TextDecoder().decode(bytes) })).toEqual({
      ok: false,
      fault: 'long-line',
      line: 3,
    });
    expect(read).toBeLessThan(MAX_LINE_BYTES / 1_000_000 + 2);
  });

  it('whenever any byte of it was changed or lost', { timeout: 60_000 }, async () => {
    const bytes = new TextEncoder().encode(BACKUP);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 3),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, lost) => {
          const other = lost ? new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 1)]) : bytes.slice();
          if (!lost) other[at] = ((other[at] ?? 0) + by) % 256;
          const verified = await verifyText(other);
          expect(verified.ok).toBe(false);
        },
      ),
      { ...RUNS, numRuns: 400 },
    );
  });
});
