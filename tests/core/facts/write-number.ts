const SMALL = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
] as const;

/** A whole number in words, the British way with "and", or without. */
export function writeNumber(value: number, and: boolean): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? ten : `${ten} ${SMALL[value % 10]}`;
  }
  for (const [size, word] of SCALES) {
    if (value < size) continue;
    const head = `${writeNumber(Math.floor(value / size), and)} ${word}`;
    const rest = value % size;
    if (rest === 0) return head;
    return `${head} ${and && rest < 100 ? 'and ' : ''}${writeNumber(rest, and)}`;
  }
  throw new RangeError('not a whole number');
}
