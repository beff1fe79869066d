interface Counted {
  readonly at: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Pairs whose words overlap by at least `least` of all their different words (Jaccard). Exact and
 * quick by prefix filtering: two such sets share one of their rarest words, so only those that do
 * are compared (Chaudhuri et al., "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
export function findNearPairs(ones: readonly Counted[], others: readonly Counted[], least: number): string[] {
  const uses = new Map<string, number>();
  for (const { words } of [...ones, ...others]) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = ({ words }: Counted) =>
    [...words]
      .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(least * words.size) + 1);
  const byWord = new Map<string, Counted[]>();
  for (const other of others) {
    for (const word of rarest(other)) byWord.set(word, [...(byWord.get(word) ?? []), other]);
  }
  return ones.flatMap((one) => {
    const candidates = new Set(rarest(one).flatMap((word) => byWord.get(word) ?? []));
    return [...candidates]
      .filter((other) => other.at !== one.at && jaccard(one.words, other.words) >= least)
      .map((other) => `${one.at} is nearly ${other.at}`);
  });
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
