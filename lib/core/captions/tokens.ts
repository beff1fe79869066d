/**
 * Text as a list of tokens that join back to exactly the same text: a word keeps the white space
 * after it. Scripts written without spaces are split by character, so that growth and overlap can
 * be seen in them too, and so are absurdly long words.
 */

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}`;
const TOKEN = new RegExp(String.raw`[${UNSPACED}]\p{M}*\s*|[^\s${UNSPACED}]{1,100}\s*`, 'gu');

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g;

/**
 * What a page shows, made safe to store: no control characters, no broken surrogate pairs, single
 * spaces. NUL and U+FFFD do occur in Zoom's captions.
 */
export function cleanText(raw: string): string {
  return raw.toWellFormed().replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
}

export function tokenize(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** A token as it is compared: captions change case and punctuation while they are being revised. */
export function comparable(token: string): string {
  return token.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
