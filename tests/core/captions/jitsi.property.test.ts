import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { createDice } from './pages/dice.ts';
import { playOnJitsi } from './pages/jitsi-page.ts';
import { spokenWords, transcripts, turnText } from './pages/transcript.ts';

/** Whoever is finished late comes after those who spoke meanwhile, so each person is compared alone. */
const bySpeaker = (word: string): string => word.slice(0, word.indexOf('/'));

describe('whatever Jitsi does to its captions', () => {
  it('keeps every word of a person once, in order, and never anybody else’s', () => {
    fc.assert(
      fc.property(transcripts(40), fc.gen(), (turns, choose) => {
        const hearing = createHearing({ ordered: false });
        playOnJitsi(turns, hearing, createDice(choose));
        const expected = spokenWords(turns.map(turnText));
        expect(Object.groupBy(spokenWords(hearing.stored()), bySpeaker)).toEqual(Object.groupBy(expected, bySpeaker));
      }),
      { numRuns: 200, seed: 20_261_120 },
    );
  });
});
