import { describe, expect, it } from 'vitest';
import { toUtterances } from '#core/transcripts/to-utterances.ts';
import { entry, readFixture } from './reading.ts';

const AT = 1_780_000_000_000;
const texts = (...entries: Parameters<typeof toUtterances>[0][number][]) =>
  toUtterances(entries, AT).map(({ speaker, text }) => `${speaker ?? 'nobody'}: ${text}`);

describe('utterances', () => {
  it('are those of a session, numbered in order', () => {
    expect(toUtterances(readFixture('teams.vtt').entries, AT).slice(0, 2)).toEqual([
      {
        seq: 0,
        speaker: 'Mara Quill',
        voice: null,
        text: 'Thanks for joining. Shall we start with the design question?',
        startedAt: AT + 3_120,
        updatedAt: AT + 6_480,
        rev: 1,
      },
      {
        seq: 1,
        speaker: 'Odd Fennick (Guest)',
        voice: null,
        text: 'Sure & ready.',
        startedAt: AT + 6_900,
        updatedAt: AT + 9_200,
        rev: 1,
      },
    ]);
  });

  it('join what a speaker says without a pause', () => {
    const [joined] = toUtterances([entry('Ann', 'So I', 0, 1_000), entry('Ann', 'think so.', 2_500, 4_000)], AT);
    expect(joined).toMatchObject({ text: 'So I think so.', startedAt: AT, updatedAt: AT + 4_000 });
  });

  it('keep apart what a speaker says after a pause, and what others say', () => {
    const ann = entry('Ann', 'So.', 0, 1_000);
    expect(texts(ann, entry('Ann', 'Well.', 4_001, 5_000))).toEqual(['Ann: So.', 'Ann: Well.']);
    expect(texts(ann, entry('Bo', 'Yes?', 1_000, 2_000), entry('Ann', 'Well.', 2_000, 3_000))).toHaveLength(3);
  });

  it('join unnamed words within a sentence only: the next may be somebody else', () => {
    expect(
      texts(entry(null, 'Tell me', 0, 1_000), entry(null, 'more.', 1_000, 2_000), entry(null, 'Sure.', 2_000, 3_000)),
    ).toEqual(['nobody: Tell me more.', 'nobody: Sure.']);
  });

  it('overlap where two people talk at once', () => {
    expect(texts(entry('Ann', 'So I think', 0, 9_000), entry('Bo', 'Yes.', 2_000, 3_000))).toEqual([
      'Ann: So I think',
      'Bo: Yes.',
    ]);
  });

  it('are cut at 8,000 characters, between words', () => {
    const long = Array.from({ length: 3_000 }, (_, i) => `word${i}`).join(' ');
    const pieces = toUtterances([entry('Ann', long, 0, 60_000), entry('Ann', 'Done.', 60_000, 61_000)], AT);
    expect(pieces.every(({ text }) => text.length <= 8_000)).toBe(true);
    expect(pieces.map(({ text }) => text).join(' ')).toBe(`${long} Done.`);
    expect(pieces.length).toBe(4);
    expect(pieces.map(({ startedAt }) => startedAt)).toEqual(pieces.map(({ startedAt }) => startedAt).toSorted());
  });

  it('do not grow over 8,000 characters by being joined', () => {
    const half = 'word '.repeat(1_000).trim();
    expect(texts(entry('Ann', half, 0, 9), entry('Ann', half, 9, 18))).toHaveLength(2);
  });
});

describe('times that a file does not give', () => {
  const startsOf = (...entries: Parameters<typeof toUtterances>[0][number][]) =>
    toUtterances(entries, AT).map(({ startedAt, updatedAt }) => [startedAt - AT, updatedAt - AT]);

  it('are as long as the words take', () => {
    expect(startsOf(entry('Ann', 'one two three', null), entry('Bo', 'four', null))).toEqual([
      [0, 1_200],
      [1_200, 1_600],
    ]);
  });

  it('are not past the next time that it gives', () => {
    expect(startsOf(entry('Ann', 'one two three', 0), entry('Bo', 'four', null), entry('Ann', 'five', 800))).toEqual([
      [0, 600],
      [600, 800],
      [800, 1_200],
    ]);
  });

  it('are the end of an entry that has a start only', () => {
    expect(startsOf(entry('Ann', 'one two', 0), entry('Ann', 'three', 60_000))).toEqual([
      [0, 800],
      [60_000, 60_400],
    ]);
  });
});
