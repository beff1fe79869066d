// What was said beside what was stored, word by word: for the tests, and for `npm run bench`.
import { comparable } from '#core/captions/tokens.ts';
import { deriveVoices } from '#core/session/roles.ts';
import type { Utterance } from '#core/session/session.ts';

/** A word, with whose it is. */
export interface PlacedWord {
  readonly person: string;
  readonly word: string;
}

/** A word that was stored as somebody else's. */
export interface StrayWord extends PlacedWord {
  readonly givenTo: string;
}

/** What has become of what was said. */
export interface ComparedWords {
  readonly spoken: number;
  /** Spoken, and not stored with any speaker. */
  readonly missing: readonly PlacedWord[];
  /** Stored once more than spoken, or never spoken. A word out of order is missing as well as too much. */
  readonly tooMuch: readonly PlacedWord[];
  /** Nobody's is not somebody else's. */
  readonly strays: readonly StrayWord[];
}

type Words = readonly string[];

/** Where neither a name nor a voice is known. */
const NOBODY = 'nobody';

/**
 * Compares word by word, without case and punctuation, each speaker's words in their order. A voice
 * without a name stands for whoever has said most of its words.
 */
export function compareWords(
  said: readonly { readonly name: string; readonly text: string }[],
  utterances: readonly Utterance[],
): ComparedWords {
  const { speakerOf } = deriveVoices('file', utterances, []);
  const expected = wordsBy(said, ({ name }) => name);
  const labelled = wordsBy(utterances, (utterance) => utterance.speaker ?? speakerOf(utterance) ?? NOBODY);
  const heard = new Map<string, Words>();
  for (const [label, words] of labelled) {
    const person = label === NOBODY || expected.has(label) ? label : likeliest(words, expected);
    heard.set(person, [...(heard.get(person) ?? []), ...words]);
  }
  const missing = [...expected].flatMap(([person, words]) => {
    return without(words, heard.get(person) ?? []).map((word) => ({ person, word }));
  });
  const extra = [...heard].flatMap(([person, words]) => {
    return without(words, expected.get(person) ?? []).map((word) => ({ person, word }));
  });
  const spoken = [...expected.values()].reduce((sum, words) => sum + words.length, 0);
  takePairs(missing, extra, ({ person }) => person === NOBODY);
  const strays = takePairs(missing, extra, (stored, lost) => stored.person !== lost.person);
  return { spoken, missing, tooMuch: extra, strays };
}

/** Takes words that are missing in one place and left over in another out of both. */
function takePairs(
  missing: PlacedWord[],
  extra: PlacedWord[],
  fits: (stored: PlacedWord, lost: PlacedWord) => boolean,
): StrayWord[] {
  const pairs: StrayWord[] = [];
  for (let i = missing.length - 1; i >= 0; i -= 1) {
    const lost = missing[i];
    const found = extra.findIndex((stored) => lost !== undefined && stored.word === lost.word && fits(stored, lost));
    const stored = extra[found];
    if (lost === undefined || stored === undefined) continue;
    missing.splice(i, 1);
    extra.splice(found, 1);
    pairs.unshift({ ...lost, givenTo: stored.person });
  }
  return pairs;
}

function wordsBy<T extends { readonly text: string }>(items: readonly T[], keyOf: (item: T) => string) {
  const words = new Map<string, Words>();
  for (const item of items) {
    const own = item.text.split(/\s+/).map(comparable).filter(Boolean);
    words.set(keyOf(item), [...(words.get(keyOf(item)) ?? []), ...own]);
  }
  return words;
}

function likeliest(words: Words, people: ReadonlyMap<string, Words>): string {
  const shared = (theirs: Words) => words.length - without(words, theirs).length;
  const [best] = [...people].sort(([, a], [, b]) => shared(b) - shared(a));
  return best?.[0] ?? NOBODY;
}

/** The words that are in no longest common subsequence with the others. */
function without(words: Words, others: Words): string[] {
  const best = words.map(() => new Uint32Array(others.length + 1));
  best.push(new Uint32Array(others.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const longest = words[i] === others[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      (best[i] as Uint32Array)[j] = longest;
    }
  }
  const left: string[] = [];
  for (let i = 0, j = 0; i < words.length; ) {
    if (j < others.length && words[i] === others[j]) {
      i += 1;
      j += 1;
    } else if (j < others.length && at(i, j + 1) >= at(i + 1, j)) j += 1;
    else {
      left.push(words[i] as string);
      i += 1;
    }
  }
  return left;
}
