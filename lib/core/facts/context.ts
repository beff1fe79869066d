import type { Quantity } from './quantity.ts';
import { sameWord, type Token } from './tokens.ts';

/**
 * What is said around a quantity. Each text has a space at both ends and between its words, so that
 * whole words can be looked for.
 */
export interface Context {
  /** From the beginning of the sentence; commas are left out. */
  readonly before: string;
  /** To the end of the sentence, beginning with what is counted. */
  readonly after: string;
  /** The same, no further than a comma or a few words. */
  readonly justBefore: string;
  readonly justAfter: string;
  /** What was said before this sentence, up to some thirty words. */
  readonly earlier: string;
  /** The mark that ends the sentence, or nothing. */
  readonly mark: string;
}

const NEAR = 6;
const FAR = 16;
const EARLIER = 30;
const isEnd = (text: string | undefined): boolean => text !== undefined && /^[.?!;]$/.test(text);

export function contextOf(tokens: readonly Token[], { from, to, noun, nounFrom }: Quantity): Context {
  let first = from;
  while (first > 0 && from - first < FAR * 2 && !isEnd(tokens[first - 1]?.text)) first -= 1;
  let last = to;
  while (last < tokens.length && last - to < FAR && !isEnd(tokens[last]?.text)) last += 1;
  const own = noun.length > 0 ? nounFrom : to;
  const words = (start: number, end: number) => tokens.slice(start, end).map(({ text }) => text);
  const before = words(first, from);
  const after = words(own, last);
  const lastComma = before.lastIndexOf(',') + 1;
  const nextComma = after.indexOf(',');
  return {
    before: spaced(before),
    after: spaced(after),
    justBefore: spaced(before.slice(Math.max(lastComma, before.length - NEAR))),
    justAfter: spaced(after.slice(0, nextComma < 0 ? NEAR + 3 : Math.min(nextComma, NEAR + 3))),
    earlier: spaced(words(Math.max(0, first - EARLIER), first)),
    mark: tokens.slice(last).find(({ text }) => isEnd(text))?.text ?? '',
  };
}

const spaced = (words: readonly string[]): string => ` ${words.filter((word) => word !== ',').join(' ')} `;

/** One of the comma-separated phrases, as whole words. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => ` ${phrase.trim().split(/\s+/).map(sameWord).join(' ')} `);
}

export const says = (spoken: string, any: readonly string[]): boolean => any.some((phrase) => spoken.includes(phrase));

export const endsWith = (spoken: string, any: readonly string[]): boolean =>
  any.some((phrase) => spoken.endsWith(phrase));

export const startsWith = (spoken: string, any: readonly string[]): boolean =>
  any.some((phrase) => spoken.startsWith(phrase));

/** The last words of what was said before: what is further away is about something else. */
export const lately = (spoken: string, words = 12): string => ` ${wordsIn(spoken).slice(-words).join(' ')} `;

/** As words again, for a look at single ones. */
export const wordsIn = (spoken: string): readonly string[] => spoken.split(' ').filter((word) => word !== '');

/** Small words between a phrase and its figure are passed over: "stale by, say, about a minute". */
const LOOSE = new Set('say lets about around roughly maybe like um uh hm well a of some'.split(' '));
export function looseEnd(spoken: string): string {
  const words = spoken.trim().split(' ');
  while (words.length > 0 && LOOSE.has(words.at(-1) ?? '') && words.at(-1) !== 'of') words.pop();
  return ` ${words.join(' ')} `;
}
