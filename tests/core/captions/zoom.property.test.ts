import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHearing } from './hearing.ts';
import { HISTORIES, HISTORIES_TIMEOUT_MS, spokenBy } from './histories.ts';
import { createDice } from './pages/dice.ts';
import { type Person, transcripts } from './pages/transcript.ts';
import { initialsOf, playOnZoom } from './pages/zoom-page.ts';

/** Two people here have the same initials. */
const isShared = (voice: string): boolean => voice === 'initials AL';

describe('whatever Zoom does to its captions', { timeout: HISTORIES_TIMEOUT_MS }, () => {
  it.each([
    ['a picture', ({ face }: Person) => face],
    ['initials', initialsOf],
  ])('keeps every word of a voice once, in order, and never with a wrong name: with %s', (_, voiceOf) => {
    fc.assert(
      fc.property(transcripts(60), fc.gen(), (turns, choose) => {
        const hearing = createHearing({ ordered: false });
        playOnZoom(turns, hearing, createDice(choose), voiceOf);
        const stored = hearing.stored();
        const names = new Map(turns.map(({ person }) => [voiceOf(person), person.name]));
        for (const { speaker, voice } of stored) expect([null, names.get(voice ?? '')]).toContain(speaker);
        const heard = stored.map(({ voice, text }) => ({ speaker: voice, text }));
        const expected = turns.map(({ person, words }) => ({ speaker: voiceOf(person), text: words.join(' ') }));
        expect(spokenBy(heard, isShared)).toEqual(spokenBy(expected, isShared));
      }),
      HISTORIES,
    );
  });
});
