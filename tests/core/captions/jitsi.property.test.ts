import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { createDice } from './pages/dice.ts';
import { playOnJitsi } from './pages/jitsi-page.ts';
import { spokenWords, transcripts, turnText } from './pages/transcript.ts';

describe('whatever Jitsi does to its captions', () => {
  it('keeps every word once, in order, with its speaker', () => {
    fc.assert(
      fc.property(transcripts(40), fc.gen(), (turns, choose) => {
        const hearing = createHearing();
        playOnJitsi(turns, hearing, createDice(choose));
        expect(spokenWords(hearing.stored())).toEqual(spokenWords(turns.map(turnText)));
      }),
      { numRuns: 200, seed: 20_261_120 },
    );
  });
});
