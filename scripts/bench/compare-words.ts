import { comparable } from '#core/captions/tokens.ts';
import { deriveVoices } from '#core/session/roles.ts';
import type { Utterance } from '#core/session/session.ts';

/** What has become of what was said. */
export interface HeardWords {
  readonly spoken: number;
  /** Spoken and stored, with whichever speaker. */
  readonly stored: number;
  /** Stored once more than spoken, or never spoken, or out of order. */
  readonly tooMany: number;
  /** Stored as somebody else's. Nobody's is not somebody else's. */
  readonly misattributed: number;
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
): HeardWords {
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
  const spoken = count(expected);
  const unattributed = takePairs(missing, extra, ({ person }) => person === NOBODY);
  const misattributed = takePairs(missing, extra, (stored, lost) => stored.person !== lost.person);
  const matched = spoken - missing.length - unattributed - misattributed;
  return { spoken, stored: matched + unattributed + misattributed, tooMany: extra.length, misattributed };
}

export function addWords(some: readonly HeardWords[]): HeardWords {
  const sum = (of: keyof HeardWords) => some.reduce((total, words) => total + words[of], 0);
  return {
    spoken: sum('spoken'),
    stored: sum('stored'),
    tooMany: sum('tooMany'),
    misattributed: sum('misattributed'),
  };
}

interface Placed {
  readonly person: string;
  readonly word: string;
}

/** Takes words that are missing in one place and left over in another out of both; how many there were. */
function takePairs(missing: Placed[], extra: Placed[], fits: (stored: Placed, lost: Placed) => boolean): number {
  let pairs = 0;
  for (let i = missing.length - 1; i >= 0; i -= 1) {
    const lost = missing[i];
    const found = extra.findIndex((stored) => lost !== undefined && stored.word === lost.word && fits(stored, lost));
    if (found < 0) continue;
    missing.splice(i, 1);
    extra.splice(found, 1);
    pairs += 1;
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

const count = (words: ReadonlyMap<string, Words>): number =>
  [...words.values()].reduce((sum, each) => sum + each.length, 0);

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
