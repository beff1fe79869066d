import { align } from './align.ts';
import type { CaptionLine } from './line.ts';
import { cleanText, comparable, tokenize } from './tokens.ts';

/** Where most words agree, up to so many last ones may have been guesses. */
const GUESSED_TOKENS = 4;

/**
 * The part of each line that stood on the page at an earlier moment. Captions that are found late
 * show words from before there was consent, or from a pause: those are nobody's.
 *
 * @param texts what the page showed then
 */
export function asTheyStood(lines: readonly CaptionLine[], texts: readonly string[]): readonly CaptionLine[] {
  const stood = texts.map(wordsOf).filter((words) => words.length > 0);
  return lines.flatMap((line) => {
    const words = wordsOf(line.text);
    const count = Math.max(0, ...stood.map((old) => stillThere(old, words)));
    const text = tokenize(cleanText(line.text)).slice(0, count).join('').trim();
    return count === 0 ? [] : [{ ...line, text }];
  });
}

/** How many of a line's first words are those of an earlier text: its last ones are rewritten, and its first may have left. */
function stillThere(old: readonly string[], now: readonly string[]): number {
  const prefix = old.findIndex((word, i) => word !== now[i]);
  const guessed = old.length - prefix;
  if (prefix < 0 || (prefix > guessed && guessed <= GUESSED_TOKENS)) return old.length;
  const alignment = align(old, now);
  return alignment.kind === 'scrolled' ? old.length - alignment.lost : 0;
}

const wordsOf = (text: string): readonly string[] => tokenize(cleanText(text)).map(comparable);
