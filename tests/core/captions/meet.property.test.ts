import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { HISTORIES, HISTORIES_TIMEOUT_MS, spokenWords, wrongVoices } from './histories.ts';
import { createDice } from './pages/dice.ts';
import { playOnOldMeet } from './pages/meet-2024-page.ts';
import { playOnMeet } from './pages/meet-page.ts';
import { joinTurns, transcripts, turnText } from './pages/transcript.ts';

describe('whatever Meet does to its captions', { timeout: HISTORIES_TIMEOUT_MS }, () => {
  it('keeps every word once, in order, with its speaker and never with another voice', () => {
    fc.assert(
      fc.property(transcripts(120), fc.gen(), (said, choose) => {
        // One person's turns go on in one block.
        const turns = joinTurns(said);
        const hearing = createHearing();
        playOnMeet(turns, hearing, createDice(choose));
        expect(spokenWords(hearing.stored())).toEqual(spokenWords(turns.map(turnText)));
        expect(wrongVoices(hearing.stored(), turns)).toEqual([]);
      }),
      HISTORIES,
    );
  });

  it('did the same while it showed the last utterances only', () => {
    fc.assert(
      fc.property(transcripts(120), fc.gen(), (said, choose) => {
        const turns = joinTurns(said);
        const hearing = createHearing();
        playOnOldMeet(turns, hearing, createDice(choose));
        expect(spokenWords(hearing.stored())).toEqual(spokenWords(turns.map(turnText)));
        expect(wrongVoices(hearing.stored(), turns)).toEqual([]);
      }),
      HISTORIES,
    );
  });
});
