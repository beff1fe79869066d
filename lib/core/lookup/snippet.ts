import { searchWords } from './search-words.ts';

/** As much as a row shows. */
const MAX_CHARS = 140;

/** The text that holds most of the words that were found, cut around the first of them; null where none does. */
export function snippet(texts: readonly string[], found: readonly string[]): string | null {
  const wanted = new Set(found);
  let best: string | null = null;
  let most = 0;
  for (const text of texts) {
    const held = new Set(searchWords(text).filter((word) => wanted.has(word))).size;
    if (held > most) [best, most] = [text, held];
  }
  return best === null ? null : cutAround(best, wanted);
}

function cutAround(text: string, wanted: ReadonlySet<string>): string {
  if (text.length <= MAX_CHARS) return text;
  const words = text.split(' ');
  let from = Math.max(0, words.findIndex((word) => searchWords(word).some((one) => wanted.has(one))) - LEAD_WORDS);
  // Towards the end of a text there is room for more before it.
  while (from > 0 && words.slice(from - 1).join(' ').length <= MAX_CHARS) from -= 1;
  return `${from > 0 ? '… ' : ''}${shorten(words.slice(from).join(' '))}`;
}
const LEAD_WORDS = 5;

/** At most as much as a row shows, cut between words. */
export function shorten(text: string): string {
  if (text.length <= MAX_CHARS) return text;
  const cut = text.slice(0, MAX_CHARS);
  const space = cut.lastIndexOf(' ');
  return `${space > MAX_CHARS / 2 ? cut.slice(0, space) : cut} …`;
}
