/** How a text reads, in figures. */

export const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** Marks end a sentence before a space only: "99.9" and "p99.9" do not. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!]['"]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Vowels in a row sound as one syllable; an e at the end is silent. Near enough to compare texts by. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^aeiouy]|^)e$/, '').replace(/(?<=[^aeiouy])(?:es|ed)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/** What stands there more than once, each as often as it is repeated. */
export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);
