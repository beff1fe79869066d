/** A part of a text that may say one thing: indexes into the text, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Captions without marks are read in windows of so many words, each beginning in the middle of the last. */
const WINDOW_WORDS = 28;

/** Sentences, and windows of those that never seem to end; single words say nothing alone. */
export function splitClauses(text: string): Clause[] {
  return Array.from(text.matchAll(/[^.?!;]+(?:[.?!;](?!\s|$)[^.?!;]*)*[.?!;]*/g)).flatMap((sentence) => {
    const words = Array.from(sentence[0].matchAll(/\S+/g), (word) => ({
      start: sentence.index + word.index,
      end: sentence.index + word.index + word[0].length,
    }));
    if (words.length < 2) return [];
    const starts = words.length <= WINDOW_WORDS ? [0] : windowStarts(words.length);
    return starts.map((from) => {
      const start = words[from]?.start ?? 0;
      const end = words[Math.min(words.length, from + WINDOW_WORDS) - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end) };
    });
  });
}

function windowStarts(words: number): number[] {
  const step = WINDOW_WORDS / 2;
  return Array.from({ length: Math.ceil((words - step) / step) }, (_, i) => i * step);
}
