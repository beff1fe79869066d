const MOST_CHARS = 40;
const MOST_WORDS = 5;
const ENDS_A_SENTENCE = /[.?!…,;]$/u;
const BEGINS_SMALL = /^\p{Ll}/u;

/**
 * Whether a short text could be the name beside what somebody says. It is only ever used to keep
 * the name out of the words: who speaks is not read from it.
 */
export function looksLikeName(raw: string): boolean {
  const text = raw.trim();
  if (text === '' || text.length > MOST_CHARS || !/\p{L}/u.test(text)) return false;
  return text.split(/\s+/).length <= MOST_WORDS && !ENDS_A_SENTENCE.test(text) && !BEGINS_SMALL.test(text);
}
