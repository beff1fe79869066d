/** Where the words that begin like this begin, in words that are in order; as many as there are words where none does. */
export function firstFrom(beginning: string, words: readonly string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}
