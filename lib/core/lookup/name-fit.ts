/**
 * How well a query fits what a thing is called, 0 to 1: one of its names in full, the beginning of
 * one, or the beginning of a word in one. The first names are what it is called most.
 */
export function nameFit(query: string, names: readonly string[]): number {
  const inside = ` ${query}`;
  const words = query.split(' ');
  let best = 0;
  for (let i = 0; i < names.length; i += 1) {
    const fit = fitOf(query, inside, words, names[i] ?? '') * (1 - Math.min(i, 10) * 0.025);
    if (fit > best) best = fit;
  }
  return best;
}

function fitOf(query: string, inside: string, words: readonly string[], name: string): number {
  if (name === query) return 1;
  const share = query.length / name.length;
  if (name.startsWith(query)) return 0.45 + 0.35 * share;
  if (name.includes(inside)) return 0.2 + 0.3 * share;
  return beginsWords(words, name) ? 0.3 + 0.35 * share : 0;
}

/** "idem key" for "idempotency key": each word begins one of the name, in the same order. */
function beginsWords(words: readonly string[], name: string): boolean {
  if (words.length < 2) return false;
  const called = name.split(' ');
  let at = 0;
  return words.every((word) => {
    while (at < called.length && !called[at]?.startsWith(word)) at += 1;
    at += 1;
    return at <= called.length;
  });
}
