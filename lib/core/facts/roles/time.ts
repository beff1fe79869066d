import type { Context } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';
import { TIMES } from '../units.ts';
import { isLatency } from './latency.ts';
import { isRetention } from './retention.ts';
import { isStaleness } from './staleness.ts';

const DAY_MS = TIMES.get('day') ?? 0;
const YEAR_MS = TIMES.get('year') ?? 0;

/** "Stale by a minute", "kept for seven years", "within 200 ms". */
export function toTime(quantity: Quantity, context: Context): Figure | null {
  const { value, isEach: isOfOne } = quantity;
  if (context.after.startsWith(' ago ')) return null;
  if (isStaleness(value, context)) return { role: 'staleness-ms', value };
  // "Keep that for a month" is more often said of a switch than of data.
  if (value >= DAY_MS && !(isOfOne && value < YEAR_MS) && isRetention(value, context))
    return { role: 'retention-days', value: value / DAY_MS };
  return isLatency(quantity, context) ? { role: 'latency-ms', value } : null;
}
