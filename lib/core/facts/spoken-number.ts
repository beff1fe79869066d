import { FRACTIONS, SCALES, SMALL, SUFFIXES, TENS, VAGUE } from './number-words.ts';
import { type Token, wordAt } from './tokens.ts';

/**
 * Numbers as they are spoken and as captions write them, mixed: "two hundred k", "1.5 mil", "a
 * million and a half", "two to three thousand". The libraries that were tried read "one point five
 * million" as 1 and "ten mil" as 10 (compromise 14), or 120,000 as 20,100 (words-to-numbers 1.5).
 */
export interface SpokenNumber {
  readonly value: number;
  /** Indexes of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** All numbers, in order, without overlap. Of a range the upper end counts: one plans for it. */
export function readSpokenNumbers(tokens: readonly Token[]): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const vague = passVague(tokens, at) ?? passYear(tokens, at);
    const number = vague === null ? readRange(tokens, at) : null;
    if (number === null) at = vague ?? at + 1;
    else {
      found.push(number);
      at = number.to;
    }
  }
  return found;
}

/** "A few hundred thousand" is passed over: nobody can say how many that is. */
function passVague(tokens: readonly Token[], at: number): number | null {
  if (!VAGUE.has(wordAt(tokens, at))) return null;
  let to = at + 1;
  if (wordAt(tokens, to) === 'of') to += 1;
  while (wordAt(tokens, to) === 'hundred' || SCALES.has(wordAt(tokens, to))) to += 1;
  return to;
}

/** "In twenty fourteen", "nineteen ninety". */
function passYear(tokens: readonly Token[], at: number): number | null {
  const century = wordAt(tokens, at);
  if (century !== 'twenty' && century !== 'nineteen') return null;
  const next = wordAt(tokens, at + 1);
  if (!TENS.has(next) && (SMALL.get(next) ?? 0) < 10) return null;
  const unit = SMALL.get(wordAt(tokens, at + 2)) ?? 0;
  return TENS.has(next) && unit > 0 && unit < 10 ? at + 3 : at + 2;
}

function readRange(tokens: readonly Token[], from: number): SpokenNumber | null {
  const low = readNumber(tokens, from);
  if (low === null || !['to', 'or', '-'].includes(wordAt(tokens, low.to))) return low;
  const high = readNumber(tokens, low.to + 1);
  // "A hundred to one" is a ratio, and "nine to five" no range upwards.
  return high !== null && high.value > low.value ? { ...high, from } : low;
}

function readNumber(tokens: readonly Token[], from: number): SpokenNumber | null {
  const plain =
    readFraction(tokens, from) ??
    readArticle(tokens, from) ??
    readDigits(tokens, from) ??
    readWords(tokens, from) ??
    readBareScale(tokens, from);
  if (plain === null) return null;
  return addFraction(tokens, scaleUp(tokens, plain));
}

/** "Half a million", "a quarter of a million", "three quarters of a second". */
function readFraction(tokens: readonly Token[], from: number): SpokenNumber | null {
  const isArticle = wordAt(tokens, from) === 'a';
  const count = isArticle ? 1 : (SMALL.get(wordAt(tokens, from)) ?? null);
  const at = count === null ? from : from + 1;
  const fraction = FRACTIONS.get(wordAt(tokens, at).replace(/s$/, ''));
  if (fraction === undefined) return null;
  let to = at + 1;
  if (wordAt(tokens, to) === 'of') to += 1;
  if (!['a', 'an'].includes(wordAt(tokens, to))) return null;
  return { value: (count ?? 1) * fraction, from, to: to + 1 };
}

/** "A hundred", "a couple of", "a dozen"; the article itself is no number. */
function readArticle(tokens: readonly Token[], from: number): SpokenNumber | null {
  if (wordAt(tokens, from) !== 'a') return null;
  const next = wordAt(tokens, from + 1);
  if (next === 'hundred') return readWords(tokens, from + 1, 1, from);
  if (SCALES.has(next) && next !== 'k') return { value: 1, from, to: from + 1 };
  if (next === 'dozen') return { value: 12, from, to: from + 2 };
  if (next !== 'couple') return null;
  const to = from + (wordAt(tokens, from + 2) === 'of' ? 3 : 2);
  return wordAt(tokens, to) === 'hundred' ? readWords(tokens, to, 2, from) : { value: 2, from, to };
}

/** "Thousand a second", "some million": said without its article. */
function readBareScale(tokens: readonly Token[], from: number): SpokenNumber | null {
  const word = wordAt(tokens, from);
  const isWhole = word === 'thousand' || word === 'million' || word === 'billion';
  return isWhole ? { value: 1, from, to: from } : null;
}

function readDigits(tokens: readonly Token[], from: number): SpokenNumber | null {
  const { text } = tokens[from] ?? { text: '' };
  if (!/^\d/.test(text)) return null;
  const value = Number(text.replace(/[^\d.]/g, ''));
  return withDecimals(tokens, { value, from, to: from + 1 });
}

/** "Two hundred and fifty", "twenty five hundred", "three fifty", "ninety nine point nine", "point five". */
function readWords(
  tokens: readonly Token[],
  first: number,
  begun: number | null = null,
  from = first,
): SpokenNumber | null {
  let value = begun;
  let at = first;
  /** What may still be added has to be smaller than this. */
  let room = begun === null ? 100 : 1;
  for (;;) {
    const word = wordAt(tokens, at);
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    if (tens !== undefined && room >= 100) {
      value = (value ?? 0) + tens;
      room = 10;
    } else if (tens !== undefined && value !== null && value > 0 && value < 10 && at === first + 1) {
      // "Three fifty" has left out its hundred.
      value = value * 100 + tens;
      room = 10;
    } else if (small !== undefined && room > 1 && (small < 10 || room >= 100)) {
      value = (value ?? 0) + small;
      room = 1;
    } else if (word === 'hundred' && (value ?? 1) < 100) {
      value = (value ?? 1) * 100;
      room = 100;
    } else if (word === 'and' && room === 100 && value !== null && isCount(wordAt(tokens, at + 1))) {
      // Nothing to add: "two hundred and fifty".
    } else break;
    at += 1;
  }
  if (value === null) return wordAt(tokens, at) === 'point' ? readPoint(tokens, from) : null;
  return withDecimals(tokens, { value, from, to: at });
}

const isCount = (word: string): boolean => SMALL.has(word) || TENS.has(word);

/** "Point five". */
function readPoint(tokens: readonly Token[], from: number): SpokenNumber | null {
  const number = withDecimals(tokens, { value: 0, from, to: from });
  return number.to === from ? null : number;
}

/** "Point nine five", "point ninety five". */
function withDecimals(tokens: readonly Token[], number: SpokenNumber): SpokenNumber {
  if (wordAt(tokens, number.to) !== 'point') return number;
  let to = number.to + 1;
  let digits = '';
  for (;;) {
    const word = wordAt(tokens, to);
    const digit = SMALL.get(word) ?? (word === 'oh' ? 0 : undefined);
    const tens = TENS.get(word);
    if (/^\d+$/.test(word)) digits += word;
    else if (digit !== undefined && digit < 10) digits += digit;
    else if (tens !== undefined && digits === '') {
      const unit = SMALL.get(wordAt(tokens, to + 1)) ?? 10;
      digits += tens + (unit < 10 ? unit : 0);
      to += unit < 10 ? 2 : 1;
      break;
    } else break;
    to += 1;
  }
  return digits === '' ? number : { ...number, value: Number(`${number.value}.${digits}`), to };
}

/** Multiplies by the scales that follow, then adds a smaller part: "one million two hundred thousand". */
function scaleUp(tokens: readonly Token[], number: SpokenNumber): SpokenNumber {
  let { value, to } = number;
  for (;;) {
    const before = tokens[to - 1];
    const next = tokens[to];
    if (next === undefined) break;
    const glued = to > number.from && before !== undefined && before.end === next.start;
    const scale = SCALES.get(next.text) ?? (glued ? SUFFIXES.get(next.text) : undefined);
    if (scale === undefined) break;
    value = exact(value * scale);
    to += 1;
  }
  if (to === number.to || value < 1e3) return { ...number, value, to };
  const restAt = wordAt(tokens, to) === 'and' ? to + 1 : to;
  const rest = readDigits(tokens, restAt) ?? readWords(tokens, restAt);
  if (rest === null) return { ...number, value, to };
  const scaled = scaleUp(tokens, rest);
  const unit = SCALES.get(wordAt(tokens, to - 1)) ?? 1;
  return scaled.value < unit ? { ...number, value: value + scaled.value, to: scaled.to } : { ...number, value, to };
}

/** "A million and a half", "two and a half million". */
function addFraction(tokens: readonly Token[], number: SpokenNumber): SpokenNumber {
  if (wordAt(tokens, number.to) !== 'and' || wordAt(tokens, number.to + 1) !== 'a') return number;
  const fraction = FRACTIONS.get(wordAt(tokens, number.to + 2));
  if (fraction === undefined) return number;
  const said = SCALES.get(wordAt(tokens, number.to - 1));
  if (said !== undefined) return { ...number, value: number.value + fraction * said, to: number.to + 3 };
  return scaleUp(tokens, { ...number, value: number.value + fraction, to: number.to + 3 });
}

/** Without the dust of binary fractions: 1.1 million is not 1100000.0000000002. */
const exact = (value: number): number => Number(value.toPrecision(15));
