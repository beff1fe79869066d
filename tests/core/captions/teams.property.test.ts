import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { HISTORIES, HISTORIES_TIMEOUT_MS, spokenWords } from './histories.ts';
import { createDice } from './pages/dice.ts';
import { playOnTeams } from './pages/teams-page.ts';
import { transcripts, turnText } from './pages/transcript.ts';

describe('whatever Teams does to its captions', { timeout: HISTORIES_TIMEOUT_MS }, () => {
  it('keeps every word once, in order, with its speaker', () => {
    fc.assert(
      fc.property(transcripts(40), fc.gen(), (turns, choose) => {
        const hearing = createHearing();
        playOnTeams(turns, hearing, createDice(choose));
        expect(spokenWords(hearing.stored())).toEqual(spokenWords(turns.map(turnText)));
      }),
      HISTORIES,
    );
  });
});
