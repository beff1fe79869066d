import type { FigureUnit } from '#knowledge/facts/figures.ts';
import { readQuantity } from './quantity.ts';
import { readSpokenNumbers } from './spoken-number.ts';
import { readTokens } from './tokens.ts';
import { TIMES } from './units.ts';

const DAY_MS = TIMES.get('day') ?? 0;

/**
 * A figure as the user types it: "12M", "1.5 GB", "99.9 %", "2 years", "200".
 * @returns the value in the unit of the role, or null where it is no such figure
 */
export function parseFigure(text: string, unit: FigureUnit): number | null {
  const tokens = readTokens(text);
  const [number, ...more] = readSpokenNumbers(tokens);
  if (number === undefined || more.length > 0 || !(number.value > 0) || /-\s*\d/.test(text)) return null;
  const quantity = readQuantity(tokens, number);
  const given = quantity.unit;
  switch (unit) {
    case 'bytes':
      return given === 'bytes' || given === 'count' ? quantity.value : null;
    case 'milliseconds':
      return given === 'milliseconds' || given === 'count' ? quantity.value : null;
    case 'days':
      if (given === 'milliseconds') return quantity.value / DAY_MS;
      return given === 'count' ? quantity.value : null;
    case 'share':
      if (given === 'percent') return asShare(quantity.value / 100);
      return given === 'count' ? asShare(quantity.value > 1 ? quantity.value / 100 : quantity.value) : null;
    case 'perSecond':
      if (given !== 'count') return null;
      return quantity.perMs === null ? quantity.value : (quantity.value / quantity.perMs) * 1_000;
    default:
      return given === 'count' || given === 'times' || given === 'money' ? quantity.value : null;
  }
}

const asShare = (share: number): number | null => (share <= 1 ? Number(share.toPrecision(12)) : null);
