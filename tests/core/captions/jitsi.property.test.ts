import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { HISTORIES, HISTORIES_TIMEOUT_MS, spokenBy } from './histories.ts';
import { createDice } from './pages/dice.ts';
import { playOnJitsi } from './pages/jitsi-page.ts';
import { transcripts, turnText } from './pages/transcript.ts';

/** Two people here have one name, and there is nothing else to know them by. */
const isShared = (name: string): boolean => name === 'Ann Lee';

describe('whatever Jitsi does to its captions', { timeout: HISTORIES_TIMEOUT_MS }, () => {
  it('keeps every word of a person once, in order, and never anybody else’s', () => {
    fc.assert(
      fc.property(transcripts(40), fc.gen(), (turns, choose) => {
        const hearing = createHearing({ ordered: false });
        playOnJitsi(turns, hearing, createDice(choose));
        expect(spokenBy(hearing.stored(), isShared)).toEqual(spokenBy(turns.map(turnText), isShared));
      }),
      HISTORIES,
    );
  });
});
