import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { createDice } from './pages/dice.ts';
import { playOnMeet } from './pages/meet-page.ts';
import { joinTurns, spokenWords, transcripts, turnText } from './pages/transcript.ts';

describe('whatever Meet does to its captions', () => {
  it('keeps every word once, in order, with its speaker', () => {
    fc.assert(
      fc.property(transcripts(120), fc.gen(), (said, choose) => {
        // One person's turns go on in one block.
        const turns = joinTurns(said);
        const hearing = createHearing();
        playOnMeet(turns, hearing, createDice(choose));
        expect(spokenWords(hearing.stored())).toEqual(spokenWords(turns.map(turnText)));
      }),
      { numRuns: 200, seed: 20_261_120 },
    );
  });
});
