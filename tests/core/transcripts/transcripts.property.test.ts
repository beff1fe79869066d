import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtterances } from '#core/transcripts/to-utterances.ts';
import type { TranscriptEntry } from '#core/transcripts/transcript.ts';
import { readText, said } from './reading.ts';
import {
  writeGrowing,
  writePlain,
  writeRolling,
  writeSrt,
  writeTeamsText,
  writeVtt,
  writeZoomCaptions,
} from './write-transcript.ts';

const RUNS = { numRuns: 300, seed: 20_261_121 };

/** Few words, so that they recur; some that look like something else. */
const WORDS = [
  'so',
  'I',
  'think',
  'yes.',
  'we',
  'cache',
  '42',
  '10:30',
  'a<z',
  'Q&A',
  '&amp',
  '>',
  'NOTE',
  'naïve',
  '字幕',
  '👍',
  '(um)',
  '{x}',
];
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const withColons = fc
  .array(fc.oneof(word, fc.constantFrom('thing:', 'So:')), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const NAMES = [
  'Ann',
  'ann',
  'Bo Lee',
  'Odd Fennick (Guest)',
  'Quill, Mara',
  "Sam O'Neil",
  '田中',
  'Dr. No',
  'iPhone 4',
  'Tom & Ann',
  'Vera de Wit',
];
const name = fc.constantFrom(...NAMES);

/** Entries with pauses between them: without, a cue that repeats another's words may be a window that rolls. */
function entriesOf<T extends string | null>(speaker: fc.Arbitrary<T>, words = text, unitMs = 1) {
  const turn = fc.record({
    speaker,
    text: words,
    pause: fc.integer({ min: Math.ceil(501 / unitMs), max: 4_000_000 / unitMs }),
    length: fc.integer({ min: 0, max: 20_000 / unitMs }),
  });
  return fc.array(turn, { minLength: 1, maxLength: 30 }).map((turns) => {
    let at = -(turns[0]?.pause ?? 0) * unitMs;
    return turns.map(({ speaker, text, pause, length }): TranscriptEntry => {
      const startMs = at + pause * unitMs;
      at = startMs + length * unitMs;
      return { speaker, text, startMs, endMs: at };
    });
  });
}

const withoutEnds = (entries: readonly TranscriptEntry[]) => entries.map((entry) => ({ ...entry, endMs: null }));

describe('any transcript, written and read back, is the same', () => {
  it('as WebVTT', () => {
    const style = fc.record({ hours: fc.boolean(), wrap: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(entriesOf(fc.option(name)), style, fc.constantFrom('\n', '\r\n', '\r'), (entries, how, end) => {
        const file = writeVtt(entries, how).replaceAll('\n', end);
        expect(readText(file)).toEqual({ ok: true, format: 'webvtt', startedAt: null, entries });
      }),
      RUNS,
    );
  });

  it('as SRT, with names or without', () => {
    fc.assert(
      fc.property(fc.oneof(entriesOf(name, withColons), entriesOf(fc.constant(null))), (entries) => {
        expect(readText(writeSrt(entries))).toMatchObject({ format: 'srt', entries });
      }),
      RUNS,
    );
  });

  it('as "Name: text"', () => {
    fc.assert(
      fc.property(entriesOf(name, withColons), (timed) => {
        const entries = timed.map((entry) => ({ ...entry, startMs: null, endMs: null }));
        expect(readText(writePlain(entries))).toMatchObject({ format: 'plain', entries });
      }),
      RUNS,
    );
  });

  it("as Zoom's saved captions, to the second", () => {
    fc.assert(
      fc.property(entriesOf(name, withColons, 1_000), (entries) => {
        const withinADay = entries.filter(({ startMs }) => (startMs ?? 0) < 12 * 3_600_000);
        expect(readText(writeZoomCaptions(withinADay))).toMatchObject({
          format: 'zoom-captions',
          entries: withoutEnds(withinADay),
        });
      }),
      RUNS,
    );
  });

  it("as Teams' text, to the second", () => {
    fc.assert(
      fc.property(entriesOf(name, withColons, 1_000), (entries) => {
        expect(readText(writeTeamsText(entries))).toMatchObject({
          format: 'teams-text',
          entries: withoutEnds(entries),
        });
      }),
      RUNS,
    );
  });
});

describe('rolling captions, whatever is said, have each word once', () => {
  it('when they repeat the line before', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 4, maxLength: 40 }), (lines) => {
        expect(said(readText(writeRolling(lines))).map((line) => line.replace('nobody: ', ''))).toEqual(lines);
      }),
      RUNS,
    );
  });

  it('when they grow by a word a cue', () => {
    // A line that is the same as the one before cannot be told from a window that stands still.
    const lines = fc.array(text, { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(lines, (turns) => {
        const spoken = turns.map((line, i) => `line${i} ${line}`);
        expect(said(readText(writeGrowing(spoken))).map((line) => line.replace('nobody: ', ''))).toEqual(spoken);
      }),
      RUNS,
    );
  });
});

describe('utterances of any transcript', () => {
  it('hold every word once, in order, with its speaker, and are never too long', () => {
    const long = fc.integer({ min: 1, max: 4_000 }).map((count) => 'lengthy '.repeat(count).trim());
    fc.assert(
      fc.property(entriesOf(fc.option(name), fc.oneof(text, long)), (entries) => {
        const utterances = toUtterances(entries, 0);
        const spoken = (all: readonly Pick<TranscriptEntry, 'speaker' | 'text'>[]) =>
          all.flatMap(({ speaker, text }) => text.split(' ').map((word) => `${speaker}/${word}`)).join(' ');
        expect(spoken(utterances)).toBe(spoken(entries));
        expect(utterances.every(({ text, seq }, i) => text.length <= 8_000 && seq === i)).toBe(true);
        expect(utterances.every(({ startedAt, updatedAt }) => startedAt <= updatedAt)).toBe(true);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});
