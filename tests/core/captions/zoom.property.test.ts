import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { createDice } from './pages/dice.ts';
import { spokenWords, transcripts, turnText } from './pages/transcript.ts';
import { playOnZoom } from './pages/zoom-page.ts';

/** Nobody can tell how the words of two windows interleave, so each person is compared alone. */
const bySpeaker = (word: string): string => word.slice(0, word.indexOf('/'));

describe('whatever Zoom does to its captions', () => {
  it('keeps every word of a voice once, in order, and never with a wrong name', () => {
    fc.assert(
      fc.property(transcripts(60), fc.gen(), (turns, choose) => {
        const hearing = createHearing({ ordered: false });
        playOnZoom(turns, hearing, createDice(choose));
        const stored = hearing.stored();
        for (const { speaker, voice } of stored) expect([null, voice?.replace('avatar ', '')]).toContain(speaker);
        const heard = stored.map(({ voice, text }) => ({ speaker: voice?.replace('avatar ', '') ?? null, text }));
        const expected = spokenWords(turns.map(turnText));
        expect(Object.groupBy(spokenWords(heard), bySpeaker)).toEqual(Object.groupBy(expected, bySpeaker));
      }),
      { numRuns: 200, seed: 20_261_120 },
    );
  });
});
