/** A part of a text that may say one thing: indexes into the text, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Captions without marks are read in windows of so many words, each beginning in the middle of the last. */
const WINDOW_WORDS = 28;
/** Between commas and at "and" somebody may list several things; shorter parts say too little. */
const PART_WORDS = 4;

/**
 * Sentences, the parts of those that list things, and windows of those that never seem to end.
 * Single words say nothing alone.
 */
export function splitClauses(text: string): Clause[] {
  return Array.from(text.matchAll(/[^.?!;]+(?:[.?!;](?!\s|$)[^.?!;]*)*[.?!;]*/g)).flatMap(({ 0: sentence, index }) => {
    const words = wordsOf(sentence, index);
    if (words.length < 2) return [];
    return [...splitParts(sentence, index), ...splitWindows(text, words)];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const wordsOf = (sentence: string, at: number): Place[] =>
  Array.from(sentence.matchAll(/\S+/g), ({ 0: word, index }) => ({ start: at + index, end: at + index + word.length }));

function splitWindows(text: string, words: readonly Place[]): Clause[] {
  const step = WINDOW_WORDS / 2;
  const count = words.length <= WINDOW_WORDS ? 1 : Math.ceil((words.length - step) / step);
  return Array.from({ length: count }, (_, i) => {
    const window = words.slice(i * step, i * step + WINDOW_WORDS);
    const start = window[0]?.start ?? 0;
    const end = window.at(-1)?.end ?? start;
    return { start, end, text: text.slice(start, end) };
  });
}

function splitParts(sentence: string, at: number): Clause[] {
  const parts = Array.from(sentence.matchAll(/(?:(?!, |\band\b).)+/g), ({ 0: part, index }) => {
    const text = part.trim();
    const start = at + index + part.indexOf(text);
    return { start, end: start + text.length, text };
  }).filter(({ text }) => text.split(/\s+/).length >= PART_WORDS);
  return parts.length > 1 ? parts : [];
}
