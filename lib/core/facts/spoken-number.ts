import type { Token } from './tokens.ts';

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

const SMALL = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [word, 20 + 10 * i]),
);
const SCALES = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
/** Letters that are a scale only when they follow the digits at once: "5m", "2b". */
const SUFFIXES = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);
const FRACTIONS = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);

/** All numbers, in order, without overlap. Of a range the upper end counts: one plans for it. */
export function readSpokenNumbers(tokens: readonly Token[]): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readRange(tokens, at);
    if (number === null) at += 1;
    else {
      found.push(number);
      at = number.to;
    }
  }
  return found;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

function readRange(tokens: readonly Token[], from: number): SpokenNumber | null {
  const low = readNumber(tokens, from);
  if (low === null || !['to', 'or'].includes(wordAt(tokens, low.to))) return low;
  const high = readNumber(tokens, low.to + 1);
  // "A hundred to one" is a ratio, and "nine to five" no range upwards.
  return high !== null && high.value > low.value ? { ...high, from } : low;
}

function readNumber(tokens: readonly Token[], from: number): SpokenNumber | null {
  const plain =
    readFraction(tokens, from) ?? readArticle(tokens, from) ?? readDigits(tokens, from) ?? readWords(tokens, from);
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
  if (SCALES.has(next)) return { value: 1, from, to: from + 1 };
  if (next === 'dozen') return { value: 12, from, to: from + 2 };
  if (next === 'couple') return { value: 2, from, to: from + (wordAt(tokens, from + 2) === 'of' ? 3 : 2) };
  return null;
}

function readDigits(tokens: readonly Token[], from: number): SpokenNumber | null {
  const { text } = tokens[from] ?? { text: '' };
  if (!/^\d/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return withDecimals(tokens, { value, from, to: from + 1 });
}

/** "Two hundred and fifty", "twenty five hundred", "ninety nine point nine". */
function readWords(
  tokens: readonly Token[],
  first: number,
  begun: number | null = null,
  from = first,
): SpokenNumber | null {
  let value = begun;
  let at = first;
  let room = begun === null ? 100 : 1;
  for (;;) {
    const word = wordAt(tokens, at);
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    if (tens !== undefined && room >= 100) {
      value = (value ?? 0) + tens;
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
  return value === null ? null : withDecimals(tokens, { value, from, to: at });
}

const isCount = (word: string): boolean => SMALL.has(word) || TENS.has(word);

/** "Point nine five". */
function withDecimals(tokens: readonly Token[], number: SpokenNumber): SpokenNumber {
  if (wordAt(tokens, number.to) !== 'point') return number;
  let to = number.to + 1;
  let digits = '';
  for (;;) {
    const word = wordAt(tokens, to);
    const digit = SMALL.get(word);
    if (/^\d+$/.test(word)) digits += word;
    else if (digit !== undefined && digit < 10) digits += digit;
    else break;
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
    const glued = before !== undefined && before.end === next.start;
    const scale = SCALES.get(next.text) ?? (glued ? SUFFIXES.get(next.text) : undefined);
    if (scale === undefined) break;
    value *= scale;
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
