import { comparable } from '#core/captions/tokens.ts';
import type { Person, Turn } from './pages/transcript.ts';

/**
 * How many histories a platform's property test plays, and which. Others by hand:
 * `HISTORIES=20000 SEED=7 npx vitest run --project unit tests/core/captions/teams.property.test.ts`
 */
const { HISTORIES: numRuns = '1000', SEED: seed = '20261120' } = process.env;
export const HISTORIES = { numRuns: Number(numRuns), seed: Number(seed) };
/** Generous: a thousand take seconds, and machines differ. */
export const HISTORIES_TIMEOUT_MS = 600_000;

interface Stretch {
  readonly speaker: string | null;
  readonly voice: string | null;
  readonly text: string;
}

/** "Ann Lee/think" for every word, in order; case and punctuation are a recogniser's whim. */
export function spokenWords(stretches: Iterable<Pick<Stretch, 'speaker' | 'text'>>): string[] {
  return [...stretches].flatMap(({ speaker, text }) => wordsOf(text).map((word) => `${speaker}/${word}`));
}

/** The same of everybody alone, where nobody can tell whose words came first; where two share a label, in any order. */
export function spokenBy(
  stretches: Iterable<Pick<Stretch, 'speaker' | 'text'>>,
  isShared: (label: string) => boolean,
): Partial<Record<string, string[]>> {
  const byLabel = Object.groupBy(spokenWords(stretches), labelOf);
  return Object.fromEntries(
    Object.entries(byLabel).map(([label, words = []]) => [label, isShared(label) ? words.toSorted() : words]),
  );
}

/** Words that were given to a voice that did not say them, in a record that holds every word in order. */
export function wrongVoices(stored: readonly Stretch[], said: readonly Turn[]): readonly string[] {
  const speakers = said.flatMap(({ person, words }) => words.map((): Person => person));
  const heard = stored.flatMap(({ voice, text }) => wordsOf(text).map((word) => ({ voice, word })));
  return heard.flatMap(({ voice, word }, i) => {
    const face = speakers[i]?.face ?? '';
    return voice === null || voice.startsWith(face) ? [] : [`${word}: ${voice} for ${face}`];
  });
}

const wordsOf = (text: string) => text.split(/\s+/).map(comparable);
const labelOf = (word: string) => word.slice(0, word.indexOf('/'));
