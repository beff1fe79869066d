import { type Alignment, alignLive } from './align.ts';
import { comparable, tokenize } from './tokens.ts';

/** Lines turn over when they are full. */
const FULL_TOKENS = 5;
/** Of a text that stands beside what it has become so many words at least, and this share, are in both. */
const SHARED_TOKENS = 4;
const SHARED_SHARE = 0.5;
const NOTHING: Alignment = { kind: 'unrelated' };

/**
 * When a line turns over, a page may for a moment show its old and its new text as one, in either
 * order. Somebody who says all that once more is heard word by word.
 *
 * @param words the old text as comparable words
 * @returns the new text alone; null where there is no old one in it
 */
export function withoutOldLayer(words: readonly string[], shown: string): string | null {
  const [old, all] = [words.join(''), comparable(shown)];
  if (words.length < FULL_TOKENS || all.length <= old.length) return null;
  const layers = [
    all.startsWith(old) ? shown.slice(lengthOf(shown, old.length)) : '',
    all.endsWith(old) ? shown.slice(0, lengthOf(shown, all.length - old.length)) : '',
  ];
  const [likeliest] = layers
    .map((text) => ({ text, ...sameness(words, tokenize(text).map(comparable)) }))
    .sort((a, b) => b.kept + b.start - a.kept - a.start);
  const least = Math.max(SHARED_TOKENS, words.length * SHARED_SHARE);
  return likeliest !== undefined && likeliest.kept >= least ? likeliest.text : null;
}

/** How many words have stayed, and how many of them from the first one on. */
function sameness(old: readonly string[], now: readonly string[]): { readonly kept: number; readonly start: number } {
  const alignment = now.length < SHARED_TOKENS ? NOTHING : alignLive(old, now);
  if (alignment.kind === 'scrolled') return { kept: alignment.kept, start: alignment.kept };
  // The front of a line has settled by then.
  if (alignment.kind === 'unrelated' || alignment.prefix === 0) return { kept: 0, start: 0 };
  return { kept: alignment.kept, start: alignment.prefix };
}

/** How much of a text holds so many comparable characters, with the full stop and the space behind them. */
function lengthOf(text: string, comparables: number): number {
  let length = 0;
  let left = comparables;
  for (const character of text) {
    left -= comparable(character).length;
    if (left < 0) break;
    length += character.length;
  }
  return length;
}
