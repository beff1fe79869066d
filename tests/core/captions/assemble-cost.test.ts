import { describe, expect, it } from 'vitest';
import { type Assembly, assemble, beginAssembly, MAX_REMEMBERED } from '#core/captions/assemble.ts';
import type { CaptionLine } from '#core/captions/line.ts';
import { MAX_DEPARTED } from '#core/captions/place.ts';

/** Three hours of a lively talk. */
const UTTERANCES = 20_000;
const WORDS = ['so', 'the', 'queue', 'holds', 'them', 'until', 'a', 'worker', 'reads'] as const;
/** As many lines as the observer reads at the most. */
const LINES_ON_PAGE = 200;

const textOf = (utterance: number, words: number) =>
  Array.from({ length: words }, (_, i) => WORDS[(utterance * 7 + i * (1 + (utterance % 5))) % WORDS.length]).join(' ');

interface Talk {
  /** What of a call is on the page while an utterance is spoken, oldest first. */
  readonly linesOnPage: number;
  readonly ordered: boolean;
  readonly voiced: boolean;
}

/** Every utterance grows in two steps, and now and then the page is replaced with all that is on it. */
function* talk({ linesOnPage, voiced }: Talk): Generator<readonly CaptionLine[]> {
  let page: CaptionLine[] = [];
  let key = 0;
  for (let i = 0; i < UTTERANCES; i += 1) {
    const name = i % 3 === 0 ? 'Ann' : 'Bo';
    const who = voiced ? { speaker: null, voice: name } : { speaker: name, voice: null };
    if (i % 500 === 499) {
      yield [];
      page = page.map((line) => ({ ...line, key: ++key }));
    }
    page = [...page, { ...who, key: ++key, text: '' }].slice(-linesOnPage);
    for (const words of [2, 8 + (i % 7)]) {
      page = [...page.slice(0, -1), { ...who, key, text: textOf(i, words) }];
      yield page;
    }
  }
}

/** How much is kept, in characters. */
function sizeOf({ shown, departed, twins, utterances }: Assembly): number {
  return JSON.stringify([[...shown], departed, [...twins], [...utterances]]).length;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe('a call of three hours', { timeout: 120_000 }, () => {
  it.each([
    ['that is kept on the page, as on Meet', { linesOnPage: LINES_ON_PAGE, ordered: true, voiced: false }],
    ['of which a few rows are shown, as on Teams', { linesOnPage: 6, ordered: true, voiced: false }],
    ['of which the last words are shown, as on Zoom', { linesOnPage: 2, ordered: false, voiced: true }],
  ])('%s needs no more room and no more time at its end than at its beginning', (_, shape) => {
    let assembly = beginAssembly();
    let heard = 0;
    let sizeEarly = 0;
    const tookMs: number[] = [];
    for (const lines of talk(shape)) {
      const start = performance.now();
      const next = assemble(assembly, lines, heard, { ordered: shape.ordered });
      tookMs.push(performance.now() - start);
      assembly = next.assembly;
      heard += 1;
      // Far enough for everything that is kept for a while to be full.
      if (assembly.nextSeq === 2_000 && sizeEarly === 0) sizeEarly = sizeOf(assembly);
    }
    expect(assembly.nextSeq).toBe(UTTERANCES);
    expect(assembly.shown.size).toBeLessThanOrEqual(LINES_ON_PAGE);
    expect(assembly.departed.length).toBeLessThanOrEqual(MAX_DEPARTED);
    expect(assembly.utterances.size).toBeLessThanOrEqual(MAX_REMEMBERED);
    expect(sizeOf(assembly)).toBeLessThan(sizeEarly * 1.2);
    expect(median(tookMs.slice(-2_000))).toBeLessThan(median(tookMs.slice(0, 2_000)) * 2);
  });
});
