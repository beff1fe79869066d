import { expect, it } from 'vitest';
import { lostMs } from '../../../scripts/bench/lost-speech.ts';

const PAINTED = [
  { word: 'so', at: 1_000 },
  { word: 'how', at: 1_020 },
  { word: 'would', at: 1_040 },
];

it.each([
  ['nothing where all words are stored', ['so', 'how', 'would'], 0],
  ['the time since the last word, where that one is missing', ['so', 'how'], 10],
  ['the time since the first word that is missing, whatever came after it', ['so', 'would'], 30],
  ['all of it where nothing is stored', [], 50],
])('a kill has cost %s', (_, stored, expected) => {
  expect(lostMs(PAINTED, new Set(stored), 1_050)).toBe(expected);
});

it('a word that was painted after the kill was not lost to it', () => {
  expect(lostMs(PAINTED, new Set(['so', 'how']), 1_030)).toBe(0);
});
