import { type Context, phrases, says, startsWith, wordsIn } from '../context.ts';
import type { Figure } from '../figure.ts';
import { CUSTOMERS, hasAny, PEOPLE } from '../nouns.ts';
import type { Quantity } from '../quantity.ts';
import { TIMES } from '../units.ts';
import { shareOf } from './share.ts';

const BUSIER = phrases(`peak, peaks, peaking, busiest, rush, spike, spikes, surge, surges, burst, bursts, peak factor`);
/** Said right after: "times the average". */
const THAN_USUAL = phrases(`the average, the normal, the usual, normal, average, usual, busier,
  that at peak, more traffic, more load, the baseline, the normal load, the normal traffic, the usual traffic,
  the usual load, the average load, what is normal, on a normal day, of normal, the daily average, our average,
  our normal, our usual, as busy, as much traffic, a normal, a quiet`);
const MORE_READS = phrases(`more reads than writes, as many reads as writes, more reading than writing,
  as often read as written`);
/** Growth and sums, which are no peak. */
const NOT_PEAK = phrases(`slower, faster, bigger, smaller, larger, cheaper, next year, in two years, in three years,
  growth, grow, grows, storage, size, cost, costs, retry, retries, a week, a day, a month, a year`);

export function toTimes({ value, perMs, isEach }: Quantity, context: Context): Figure | null {
  const { before, after, justBefore, justAfter } = context;
  if (perMs === TIMES.get('day')) {
    const words = wordsIn(before);
    const byOne =
      isEach ||
      hasAny(words, CUSTOMERS) ||
      (says(before, phrases('each, every, everyone, everybody, average, typical')) && hasAny(words.map(plural), PEOPLE));
    return byOne && value <= 1_000 ? { role: 'requests-per-user-per-day', value } : null;
  }
  if (perMs !== null) return null;
  if (says(after.slice(0, 60), MORE_READS)) return shareOf(value);
  if (value < 1.5 || value > 5_000 || says(justAfter, NOT_PEAK)) return null;
  const isPeak = says(justBefore, BUSIER) || says(justAfter, BUSIER);
  const isMore = startsWith(justAfter, THAN_USUAL) || (startsWith(justAfter, phrases('the load, the traffic')) && says(before, phrases('we have, weve, we get, we see, theres, its')));
  return isPeak || isMore ? { role: 'peak-factor', value } : null;
}

const plural = (word: string): string => (word === 'person' ? word : `${word}s`);
