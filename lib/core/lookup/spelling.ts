/** So many letters may be wrong: short words are too close to each other for more. */
const allowedFor = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * The words that were probably meant by one that nobody has written: those at the smallest distance.
 * A word may be still being typed, so that it is held against beginnings as well. The first letter
 * is taken to be right, give or take a swap with the second.
 */
export function nearestWords(typed: string, vocabulary: readonly string[]): readonly string[] {
  let least = allowedFor(typed.length) + 0.5;
  let nearest: string[] = [];
  for (const word of vocabulary) {
    if (word[0] !== typed[0] && word[0] !== typed[1]) continue;
    if (word.length < typed.length - 2) continue;
    const distance = distanceTo(typed, word, least);
    if (distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(word);
  }
  return nearest;
}

/**
 * Letters wrong, missing, too many or swapped with their neighbour; half a letter more where only
 * the beginning of the word was typed.
 *
 * @param most what is certain to be further away is not measured to its end, and infinitely far
 */
export function distanceTo(typed: string, word: string, most = Number.POSITIVE_INFINITY): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const isSame = typed[i - 1] === word[j - 1];
      let cost = Math.min(at(back, j) + 1, at(row, j - 1) + 1, at(back, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, at(twoBack, j - 2) + 1);
      row.push(cost);
    }
    // A later row gets no lower than this one, or by a swap than the one before and the swap.
    if (Math.min(...row) > most && Math.min(...back) + 1 > most) return Number.POSITIVE_INFINITY;
    twoBack = back;
    back = row;
  }
  return Math.min(at(back, word.length), Math.min(...back) + 0.5);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;
