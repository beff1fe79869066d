/** A word that is there again tells less and less. */
const AGAIN = 1.2;
/** How much a word in a long text is worth less. */
const LONG = 0.7;
/** What a word is worth at least where it is there at all. */
const LEAST = 0.5;

/**
 * How much each word tells of the texts it stands in: much where few of them have it, more where it is there often and
 * the text is short. BM25+ (Lv and Zhai, "Lower-bounding term frequency normalization", 2011).
 *
 * @returns word, number of the text, weight
 */
export function weighWords(texts: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = countWords(texts);
  const lengths = texts.map((words) => new Set(words).size);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const share = (count: number, text: number) =>
    (count * (AGAIN + 1)) / (count + AGAIN * (1 - LONG + (LONG * (lengths[text] ?? 0)) / usual));
  return new Map(
    Array.from(counts, ([word, counted]) => {
      const rare = Math.log(1 + (texts.length - counted.size + 0.5) / (counted.size + 0.5));
      return [word, new Map(Array.from(counted, ([text, count]) => [text, rare * (LEAST + share(count, text))]))];
    }),
  );
}

function countWords(texts: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const [text, words] of texts.entries()) {
    for (const word of words) {
      const counted = counts.get(word) ?? new Map<number, number>();
      counts.set(word, counted.set(text, (counted.get(text) ?? 0) + 1));
    }
  }
  return counts;
}
