/** Zero to nineteen. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
  ['nought', 0],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
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
  ['bil', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Letters that are a scale only when they follow the digits at once: "5m", "2b". */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);

/** Before a bare "hundred" or "thousand" these make it nobody's number: "a few hundred". */
export const VAGUE: ReadonlySet<string> = new Set('few several many hundreds thousands millions tens'.split(' '));
