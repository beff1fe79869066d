/** A number in digits, a word in lower case without apostrophes, or a mark, and where it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * "p99" and "3x" are two tokens, "1,200.5" is one: unlike `hearWords`, figures stay whole. A hyphen
 * counts only between digits, as in "2-3 million". No-break spaces group digits as commas do.
 */
const TOKEN =
  /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)*|(?<=\d)[-–](?=\d)|[%$€£?.!,;:/]/gu;

/** Said as one word more often than it is written so; the repaired form has the same span. */
const SAME = new Map([
  ['seconds', 'second'],
  ['secs', 'second'],
  ['sec', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['min', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['millis', 'millisecond'],
  ['ms', 'millisecond'],
  ['milliseconds', 'millisecond'],
  ['–', '-'],
]);

/** A word of a phrase as it stands in a token. */
export const sameWord = (word: string): string => SAME.get(word) ?? word;

export function readTokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const word = match[0].toLowerCase().replace(/['’]/g, '');
    return { text: sameWord(word), start: match.index, end: match.index + match[0].length };
  });
}

/** The word at an index, or nothing beyond either end. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
