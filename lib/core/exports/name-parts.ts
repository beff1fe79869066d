/** A name, and everything else that somebody may be called by it. */

/** Words beside names that are nobody's: they stay. */
const NO_NAMES = new Set(
  'de da del della di dos du la le van von der den al el bin ben zu of the and und dr mr mrs ms prof jr sr guest host me you external gast'.split(
    ' ',
  ),
);
const BETWEEN = /[\s,;()[\]{}<>"“”„|/\\_.+@&:]+/u;
const SHORTEST = 2;

/**
 * The name itself, its parts, parts of parts ("Anna-Lena", "O'Neil"), and all of it in one word. Single
 * letters are left out: they would be found everywhere.
 */
export function namePartsOf(name: string): readonly string[] {
  const written = name.normalize('NFC').trim();
  const words = written.split(BETWEEN).filter((word) => word !== '');
  const pieces = words.flatMap((word) => word.split(/[-–'’ʼ`]/u));
  const parts = [written, ...words, ...pieces, words.join('')];
  return [...new Set(parts.flatMap((part) => [part, withoutAccents(part)]))].filter(isPart);
}

/** As captions often write it. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

function isPart(part: string): boolean {
  return [...part].length >= SHORTEST && /\p{L}/u.test(part) && !NO_NAMES.has(part.toLowerCase());
}
