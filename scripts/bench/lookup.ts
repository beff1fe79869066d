import { answerQuery } from '#core/lookup/answer-query.ts';
import { shelveNotes } from '#core/lookup/find-notes.ts';
import { createLookup } from '#core/lookup/look-up.ts';
import { missingForRealKeys } from '#tests/stage/real-keys.ts';
import { lookupFile } from '../build/lookup-file.ts';
import { opening, overBusyPage, overCalmPage, typing } from './lookup-runs.ts';
import type { LookupPaints } from './lookup-watch.ts';
import { part, type Row } from './part.ts';
import { type Summary, summarise } from './statistics.ts';
import { ms, ratio } from './units.ts';
import { BARE_OVERLAY } from './with-panel.ts';

interface LookupFigures {
  /** From the key to the painted palette. Null where no real key can be pressed. */
  readonly openings: { readonly bare: Summary; readonly ringside: Summary } | null;
  /** The same while the worker has to start first. */
  readonly afterKill: { readonly bare: Summary; readonly ringside: Summary } | null;
  /** From a letter to the rows for it in the document, and to the painted frame; over a page that does nothing. */
  readonly letters: { readonly bare: Letters; readonly ringside: Letters } | null;
  /** In Node: one query answered. */
  readonly search: Summary;
  /** In Node: the file read and made ready. */
  readonly readyMs: number;
}

interface Letters {
  readonly found: Summary;
  readonly painted: Summary;
}

const OPENINGS = 100;
/** Bare and Ringside take turns, so that a busy minute hits both. */
const ROUNDS = 2;
const KILLS = 10;
const QUERIES = [
  'idempotency',
  'rate limit',
  'which db',
  'cap theorem',
  'cache stampede',
  '10M dau 5 writes',
  'consistancy',
];
const WANTED_OPEN_MS = 100;
const WANTED_FIND_MS = 16;

export const lookup = part<LookupFigures>({
  about: `The palette over a busy page (2,000 elements, 5 ms of script a frame), opened ${OPENINGS} times by a real key, beside a bare extension that lays a box over it; letters typed over a calm page, beside that box, whose worker answers at once with as many bytes; and the search by itself in Node.`,
  async measure({ extension }) {
    const search = measureSearch();
    if (missingForRealKeys() !== null) return { openings: null, afterKill: null, letters: null, ...search };
    const openings = await besideBare(extension, (dir) => overBusyPage(dir, opening(OPENINGS / ROUNDS)));
    const killed = opening(KILLS / ROUNDS, (stage) => stage.killWorker());
    const afterKill = await besideBare(extension, (dir) => overBusyPage(dir, killed));
    const letters = await besideBare(extension, (dir) => overCalmPage(dir, typing(QUERIES)));
    return {
      openings: { bare: summarise(openings.bare), ringside: summarise(openings.ringside) },
      afterKill: { bare: summarise(afterKill.bare), ringside: summarise(afterKill.ringside) },
      letters: { bare: summariseLetters(letters.bare), ringside: summariseLetters(letters.ringside) },
      ...search,
    };
  },
  rows: ({ openings, afterKill, letters, search, readyMs }) => [
    ...(openings === null ? [] : (['p50', 'p95'] as const).map((share) => openingRow(openings, share))),
    ...(afterKill === null
      ? []
      : [
          beside(
            `the same while the worker has to start, p50 of ${afterKill.ringside.count}`,
            afterKill,
            ({ p50 }) => p50,
          ),
        ]),
    ...(letters === null
      ? []
      : [
          beside(`letter to rows found, p50 of ${letters.ringside.found.count}`, letters, ({ found }) => found.p50),
          { ...beside('letter to rows found, p95', letters, ({ found }) => found.p95), wanted: ms(WANTED_FIND_MS) },
          beside('letter to rows painted, p95', letters, ({ painted }) => painted.p95),
        ]),
    { figure: `one query answered in Node, p50 of ${search.count}`, ringside: ms(search.p50) },
    { figure: 'one query answered in Node, p95', ringside: ms(search.p95) },
    { figure: 'what can be looked up made ready in Node, once a worker', ringside: ms(readyMs) },
  ],
});

interface Beside<T> {
  readonly bare: T;
  readonly ringside: T;
}

const openingRow = (openings: Beside<Summary>, share: 'p50' | 'p95'): Row => ({
  ...beside(`key to palette painted, ${share} of ${openings.ringside.count}`, openings, (summary) => summary[share]),
  ...(share === 'p95' ? { wanted: ms(WANTED_OPEN_MS) } : {}),
});

function beside<T>(figure: string, { bare, ringside }: Beside<T>, of: (measured: T) => number): Row {
  return { figure, ringside: ms(of(ringside)), baseline: ms(of(bare)), ratio: ratio(of(ringside), of(bare)) };
}

async function besideBare<T>(
  extension: string,
  measure: (extensionDir: string) => Promise<readonly T[]>,
): Promise<Beside<readonly T[]>> {
  const bare: T[] = [];
  const ringside: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(...(await measure(BARE_OVERLAY)));
    ringside.push(...(await measure(extension)));
  }
  return { bare, ringside };
}

type Letter = LookupPaints['letters'][number];

const summariseLetters = (letters: readonly Letter[]): Letters => ({
  found: summarise(letters.map(({ found }) => found)),
  painted: summarise(letters.map(({ painted }) => painted)),
});

/** Every beginning of every query, as it is typed. */
function measureSearch(): { readonly search: Summary; readonly readyMs: number } {
  const file = lookupFile();
  const start = performance.now();
  const ready = createLookup(JSON.parse(file));
  const readyMs = performance.now() - start;
  const notes = shelveNotes([]);
  const typed = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  for (const query of typed) answerQuery(query, ready, notes);
  const times = typed.map((query) => {
    const from = performance.now();
    answerQuery(query, ready, notes);
    return performance.now() - from;
  });
  return { search: summarise(times), readyMs };
}
