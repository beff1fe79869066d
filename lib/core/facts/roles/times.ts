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
/** A day or an hour that is busier than others. */
const ON_A_DAY =
  phrases(`on black friday, on fridays, on saturdays, on sundays, on mondays, on friday, on saturday, on sunday, on monday,
  on match day, on match days, at lunch, at lunchtime, in december, at christmas, at noon, in the evening, in the morning, at night,
  on weekends, on a weekend, on the weekend, at weekends, on new years, new years, in the rush, in the busiest`);
/** Growth and sums, which are no peak. */
const NOT_PEAK = phrases(`slower, faster, bigger, smaller, larger, cheaper, next year, in two years, in three years,
  growth, grow, grows, storage, size, cost, costs, retry, retries, a week, a day, a month, a year`);

const THE_LOAD = phrases('the load, the traffic');
const WE_HAVE = phrases('we have, weve, we get, we see, theres, its');
const THAT = phrases('that, more, as much, as many');
const ONE_OF_THEM = phrases('each, every, everyone, everybody, average, typical');
export function toTimes({ value, perMs, isEach }: Quantity, context: Context): Figure | null {
  const { before, after, justBefore, justAfter } = context;
  if (perMs === TIMES.get('day')) {
    const words = wordsIn(before);
    const byOne =
      isEach || hasAny(words, CUSTOMERS) || (says(before, ONE_OF_THEM) && hasAny(words.map(plural), PEOPLE));
    return byOne && value <= 1_000 ? { role: 'requests-per-user-per-day', value } : null;
  }
  if (perMs !== null) return null;
  if (says(after.slice(0, 60), MORE_READS)) return shareOf(value);
  if (value < 1.5 || value > 5_000 || says(justAfter, NOT_PEAK)) return null;
  if (STORED.test(justBefore) && value <= 9 && Number.isInteger(value)) return { role: 'copies', value };
  const isPeak = says(justBefore, BUSIER) || says(justAfter, BUSIER);
  const isMore = startsWith(justAfter, THAN_USUAL) || (startsWith(justAfter, THE_LOAD) && says(before, WE_HAVE));
  const isThen = startsWith(justAfter, THAT) && says(justBefore, ON_A_DAY);
  return isPeak || isMore || isThen ? { role: 'peak-factor', value } : null;
}

const STORED = / (?:is|are|gets|be|it|them) (?:stored|kept|replicated) $/;
const plural = (word: string): string => (word === 'person' ? word : `${word}s`);
