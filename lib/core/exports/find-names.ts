const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Captions write names small now and then. The shortest are words as well ("an", "do"): these only with a capital. */
const ANY_CASE_FROM = 3;

/**
 * Puts something else in the place of names, wherever they stand as words of their own: small, in capitals, with
 * "'s" or "s" behind them. Scripts without spaces have no words of their own: there a name is found anywhere.
 *
 * @param instead what to write, by name
 */
export function replaceNames(instead: ReadonlyMap<string, string>): (text: string) => string {
  const anyCase = new Map<string, string>();
  const asWritten = new Map<string, string>();
  for (const [name, other] of instead) {
    if ([...name].length >= ANY_CASE_FROM || UNSPACED.test(name)) anyCase.set(folded(name), other);
    else for (const form of [capitalised(name), name.toUpperCase()]) asWritten.set(form, other);
  }
  const find = finderOf([...anyCase.keys()], 'giu');
  const findShort = finderOf([...asWritten.keys()], 'gu');
  return (text) => {
    const written = text.normalize('NFC');
    const long =
      find === null ? written : written.replace(find, (name) => standIn(name, (key) => anyCase.get(folded(key))));
    return findShort === null ? long : long.replace(findShort, (name) => standIn(name, (key) => asWritten.get(key)));
  };
}

/** The longest first: of "Ann Lee" and "Ann" the whole name is meant. */
function finderOf(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const inOrder = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [unspaced, spaced] = [
    inOrder.filter((name) => UNSPACED.test(name)),
    inOrder.filter((name) => !UNSPACED.test(name)),
  ];
  const words =
    spaced.length === 0 ? [] : [String.raw`(?<![\p{L}\p{M}\p{N}])(?:${alternatives(spaced)})s?(?![\p{L}\p{M}\p{N}])`];
  return new RegExp([...unspaced.map(asPattern), ...words].join('|'), flags);
}

const alternatives = (names: readonly string[]): string => names.map(asPattern).join('|');

/** Space of any width, and any apostrophe. */
const asPattern = (name: string): string =>
  name
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/['’ʼ\x60]/g, `['’ʼ\x60]`);

function standIn(found: string, known: (name: string) => string | undefined): string {
  const whole = known(plain(found));
  if (whole !== undefined) return whole;
  const genitive = known(plain(found.slice(0, -1)));
  return genitive === undefined ? found : genitive + found.slice(-1);
}

const plain = (name: string): string => name.replace(/\s+/g, ' ').replace(/[’ʼ\x60]/g, "'");
const folded = (name: string): string => plain(name).toLowerCase();
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
