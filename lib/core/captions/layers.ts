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
  const [one, other] = layers.map((text) => ({ text, ...sameness(words, tokenize(text).map(comparable)) }));
  const likelier =
    one !== undefined && other !== undefined && one.kept + one.start >= other.kept + other.start ? one : other;
  if (likelier === undefined) return null;
  return likelier.kept >= Math.max(SHARED_TOKENS, words.length * SHARED_SHARE) ? likelier.text : null;
}

/** How many words have stayed, and how many of them from the first one on. */
function sameness(old: readonly string[], now: readonly string[]): { readonly kept: number; readonly start: number } {
  const alignment = now.length < SHARED_TOKENS ? NOTHING : alignLive(old, now);
  if (alignment.kind === 'scrolled') return { kept: alignment.kept, start: alignment.kept };
  // The front of a line has settled by then.
  if (alignment.kind === 'unrelated' || alignment.prefix === 0) return { kept: 0, start: 0 };
  return { kept: alignment.kept, start: alignment.prefix };
}

/** How much of a text holds so many comparable characters. */
function lengthOf(text: string, comparables: number): number {
  let length = 0;
  for (let left = comparables; left > 0 && length < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(length) ?? 0);
    left -= comparable(character).length;
    length += character.length;
  }
  return length;
}
