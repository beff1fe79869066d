import type { StemmedWord } from './phrase.ts';
import type { PhraseMatch } from './phrase-book.ts';

/** The words between sentence marks around a match. Unpunctuated captions are one sentence. */
export function sentenceAround(text: string, heard: readonly StemmedWord[], { from, to }: PhraseMatch): PhraseMatch {
  const endsSentence = (i: number) => /[.?!;]/.test(text.slice(heard[i]?.end ?? 0, heard[i + 1]?.start ?? text.length));
  let first = from;
  while (first > 0 && !endsSentence(first - 1)) first -= 1;
  let last = to;
  while (last < heard.length && !endsSentence(last - 1)) last += 1;
  return { from: first, to: last };
}

/** A few words to each side, not beyond the sentence: a match alone is hard to recognise later. */
const CONTEXT_WORDS = 6;

export function inContext(text: string, heard: readonly StemmedWord[], match: PhraseMatch): PhraseMatch {
  const sentence = sentenceAround(text, heard, match);
  return {
    from: Math.max(sentence.from, match.from - CONTEXT_WORDS),
    to: Math.min(sentence.to, match.to + CONTEXT_WORDS),
  };
}
