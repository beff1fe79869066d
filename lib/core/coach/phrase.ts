import type { Phrase } from '#knowledge/schema.ts';
import { stem } from '../intent/stem.ts';
import type { HeardWord } from '../intent/words.ts';

/** Up to this many other words may stand between two words of a phrase. */
export const MAX_GAP = 2;

/** A phrase of the knowledge, ready to be matched. See `Phrase` in the schema for the notation. */
export interface CompiledPhrase {
  readonly source: Phrase;
  readonly words: readonly WordPattern[];
}

interface WordPattern {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

export function compilePhrase(source: Phrase): CompiledPhrase {
  const words = source.split(' ').map((alternatives) => {
    const exact = new Set<string>();
    const prefixes: string[] = [];
    for (const word of alternatives.split('/')) {
      if (word.endsWith('*')) prefixes.push(word.slice(0, -1));
      else exact.add(stem(word));
    }
    return { exact, prefixes };
  });
  return { source, words };
}

/** A heard word with its stem, so that many phrases can be tried on it. */
export interface StemmedWord extends HeardWord {
  readonly stem: string;
}

export function stemWords(words: readonly HeardWord[]): StemmedWord[] {
  return words.map((heard) => ({ ...heard, stem: stem(heard.word) }));
}

/**
 * Where the phrase ends (exclusive) when it begins at `from`; null when it does not. Plain loops: this
 * is tried thousands of times for every caption.
 */
export function matchAt({ words }: CompiledPhrase, heard: readonly StemmedWord[], from: number): number | null {
  let at = from;
  for (let i = 0; i < words.length; i += 1) {
    const pattern = words[i] as WordPattern;
    const limit = i === 0 ? from : Math.min(at + MAX_GAP, heard.length - 1);
    while (at <= limit && !matches(pattern, heard[at])) at += 1;
    if (at > limit) return null;
    at += 1;
  }
  return at;
}

function matches({ exact, prefixes }: WordPattern, heard: StemmedWord | undefined): boolean {
  if (heard === undefined) return false;
  if (exact.has(heard.stem)) return true;
  for (let i = 0; i < prefixes.length; i += 1) if (heard.word.startsWith(prefixes[i] as string)) return true;
  return false;
}
