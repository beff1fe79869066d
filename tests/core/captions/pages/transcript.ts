import fc from 'fast-check';
import { comparable } from '#core/captions/tokens.ts';

export interface Turn {
  readonly speaker: string;
  readonly words: readonly string[];
}

/** Few enough that turns begin alike, and phrases come back. */
const VOCABULARY =
  'so I think we the and yes would cache queue a shard it read write then what about is to replica index okay of tenant key'.split(
    ' ',
  );
const SPEAKERS = ['Ann Lee', 'Bo Diaz', 'You'] as const;
/** A word never returns at once: "no no no" in a rolling window cannot be counted by anybody. */
const NO_REPEAT_WITHIN = 4;

function phrase(picks: readonly number[]): string[] {
  const words: string[] = [];
  for (const pick of picks) {
    const recent: readonly string[] = words.slice(-NO_REPEAT_WITHIN);
    const choices = VOCABULARY.filter((word) => !recent.includes(word));
    words.push(choices[pick % choices.length] ?? 'so');
  }
  return words;
}

/** Turns of a few words to many, by up to three people; two turns in a row may be one person's. */
export function transcripts(maxWords: number): fc.Arbitrary<readonly Turn[]> {
  const turn = fc.record({
    speaker: fc.constantFrom(...SPEAKERS),
    words: fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: maxWords }).map(phrase),
  });
  return fc.array(turn, { minLength: 1, maxLength: 10, size: 'max' });
}

/** The same turns, with those of one person that follow each other made one. */
export function joinTurns(turns: readonly Turn[]): readonly Turn[] {
  const joined: Turn[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last?.speaker === turn.speaker) joined[joined.length - 1] = { ...last, words: [...last.words, ...turn.words] };
    else joined.push(turn);
  }
  return joined;
}

/** "Ann Lee/think" for every word, in order; case and punctuation are a recogniser's whim. */
export function spokenWords(stretches: Iterable<{ readonly speaker: string | null; readonly text: string }>): string[] {
  return [...stretches].flatMap(({ speaker, text }) =>
    text.split(/\s+/).map((word) => `${speaker}/${comparable(word)}`),
  );
}

export function turnText({ speaker, words }: Turn): { speaker: string; text: string } {
  return { speaker, text: words.join(' ') };
}
