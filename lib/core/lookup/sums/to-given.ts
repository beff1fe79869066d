import { ARRIVALS, CUSTOMERS, hasAny, PEOPLE, READS, REQUESTS, USES, WRITES } from '../../facts/nouns.ts';
import type { Quantity } from '../../facts/quantity.ts';
import { TIMES } from '../../facts/units.ts';
import type { Action, Given } from './given.ts';
import type { WordsAround } from './read-given.ts';

/** What one figure says, and how many words around it belong to that. */
export interface Meaning {
  readonly given: Given;
  readonly wordsBefore: number;
  readonly wordsAfter: number;
}

const SECOND_MS = 1_000;
const DAY_MS = TIMES.get('day') ?? 0;
const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const DAILY = wordsOf('dau daus');
/** A number of these is a number of people on a day; monthly ones and those at once are something else. */
const HOW_OFTEN = wordsOf('daily active actives');
const THINGS =
  wordsOf(`items rows records objects documents docs files photos images videos posts orders messages events
  entries keys products tweets pictures songs invoices tickets`);
const COPIES = wordsOf('copies copy replicas replica');
const SERVERS = wordsOf('server node instance box machine pod');
const EACH = wordsOf(
  'each per a an user item row record object request message post event photo image file order payload avg average',
);

const means = (given: Given, wordsAfter = 0, wordsBefore = 0): Meaning => ({ given, wordsBefore, wordsAfter });

/** Null where the figure could mean more than one thing, or nothing that can be reckoned with. */
export function toGiven(quantity: Quantity, around: WordsAround): Meaning | null {
  switch (quantity.unit) {
    case 'count':
      return quantity.perMs === null ? toCount(quantity, around) : toRate(quantity, quantity.perMs, around);
    case 'bytes':
      return toBytes(quantity);
    case 'milliseconds':
      return toTime(quantity.value, around);
    case 'percent':
      return toShare(quantity.value / 100, around);
    case 'nines':
      return toNines(quantity.value);
    case 'times':
      return toTimes(quantity, around);
    default:
      return null;
  }
}

function toCount({ value, noun, isEach }: Quantity, { before }: WordsAround): Meaning | null {
  if (noun.length === 0) return before.at(-1) === 'rf' ? means({ copies: value }, 0, 1) : null;
  const [first = ''] = noun;
  const last = noun.at(-1) ?? '';
  if (noun.length === 2 && first === 'per' && SERVERS.has(last)) return means({ perSecondPerServer: value });
  if (noun.length === 1 && COPIES.has(first)) return Number.isInteger(value) ? means({ copies: value }) : null;
  const telling = noun.filter((word) => !HOW_OFTEN.has(word) && !EACH.has(word));
  const [told = '', ...more] = telling;
  if (more.length > 0) return null;
  if (DAILY.has(told) || PEOPLE.has(told) || (told === '' && hasAny(noun, HOW_OFTEN)))
    return isEach ? null : means({ dailyUsers: value });
  const action = actionOf(told);
  if (action !== null) return means({ [action]: value });
  return THINGS.has(told) ? means({ count: value }) : null;
}

function actionOf(word: string): Action | null {
  if (WRITES.has(word) || ARRIVALS.has(word)) return 'writes';
  if (READS.has(word)) return 'reads';
  return REQUESTS.has(word) || USES.has(word) ? 'requests' : null;
}

function toRate({ value, noun, isEach }: Quantity, ms: number, { after, before }: WordsAround): Meaning | null {
  const telling = noun.filter((word) => !EACH.has(word) && word !== '/');
  const [told = '', ...more] = telling;
  if (more.length > 0) return null;
  const action = told === '' ? 'requests' : actionOf(told);
  if (isEach || noun.some((word) => CUSTOMERS.has(`${word}s`)))
    return ms === DAY_MS && action !== null ? means({ [action]: value }) : null;
  if (PEOPLE.has(told)) return ms === DAY_MS ? means({ dailyUsers: value }) : null;
  if (action === null && !THINGS.has(told)) return null;
  if (ms === SECOND_MS) return toRatePerSecond(value, after[0] === 'peak', before.at(-1) === 'peak');
  const isKept = WRITES.has(told) || ARRIVALS.has(told) || THINGS.has(told);
  return told === '' ? null : means({ stream: { count: value, seconds: ms / SECOND_MS, isKept } });
}

function toRatePerSecond(ratePerSecond: number, peakIsNext: boolean, peakWasLast: boolean): Meaning {
  if (!peakIsNext && !peakWasLast) return means({ ratePerSecond });
  return means({ ratePerSecond, rateIsPeak: true }, peakIsNext ? 1 : 0, peakWasLast ? 1 : 0);
}

function toBytes({ value, noun, perMs, isEach }: Quantity): Meaning | null {
  if (perMs !== null) return noun.length === 0 && !isEach ? means({ bytesPerDay: (value * DAY_MS) / perMs }) : null;
  const rest = noun.filter((word) => !EACH.has(word) && !EACH.has(word.replace(/s$/, '')));
  if (rest.length === 1 && rest[0] === 'total') return means({ bytes: value, bytesAre: 'in-all' });
  if (rest.length > 0) return null;
  return isEach || noun.length > 0 ? means({ bytes: value, bytesAre: 'each' }) : means({ bytes: value });
}

/** Above a day it is how long something is kept, below a minute how long a request takes. */
function toTime(ms: number, { after }: WordsAround): Meaning | null {
  if (ms >= DAY_MS) return means({ days: ms / DAY_MS });
  if (ms > 60_000) return null;
  const isSaid = ['each', 'held', 'hold', 'query', 'latency'].includes(after[0] ?? '');
  return means({ secondsHeld: ms / SECOND_MS }, isSaid ? 1 : 0);
}

const SHARES: readonly (readonly [ReadonlySet<string>, (share: number) => Given])[] = [
  [wordsOf('hit hits cached'), (hitRatio) => ({ hitRatio })],
  [wordsOf('hot'), (hotShare) => ({ hotShare })],
  [wordsOf('busy utilisation utilization utilised utilized cpu load'), (utilisation) => ({ utilisation })],
];
const AVAILABLE = wordsOf('availability available uptime sla slo up');
const ALONE = 0.9;

function toShare(share: number, { before, after }: WordsAround): Meaning | null {
  if (share > 1) return null;
  const [next = ''] = after;
  const ahead = next === 'cache' ? (after[1] ?? '') : next;
  for (const [words, given] of SHARES) {
    const skipped = ahead === next ? 0 : 1;
    if (words.has(ahead))
      return means(given(share), 1 + skipped + (['ratio', 'rate'].includes(after[1 + skipped] ?? '') ? 1 : 0));
  }
  if (['ratio', 'rate'].includes(before.at(-1) ?? '') && before.at(-2) === 'hit')
    return means({ hitRatio: share }, 0, 2);
  if (AVAILABLE.has(next)) return share < 1 ? means({ availability: share }, 1) : null;
  if (AVAILABLE.has(before.at(-1) ?? '')) return share < 1 ? means({ availability: share }, 0, 1) : null;
  return share >= ALONE && share < 1 && !/^\p{L}/u.test(next) ? means({ availability: share }) : null;
}

const MOST_NINES = 9;
const toNines = (nines: number): Meaning | null =>
  Number.isInteger(nines) && nines <= MOST_NINES ? means({ availability: 1 - 10 ** -nines }) : null;

function toTimes({ value, noun, perMs, isEach }: Quantity, { before }: WordsAround): Meaning | null {
  if (perMs === DAY_MS && noun.length === 0) return means({ requests: value });
  if (perMs !== null || isEach) return null;
  const [told = '', ...more] = noun;
  if (more.length > 0) return null;
  if (COPIES.has(told) || ['replication', 'replicated'].includes(told)) return means({ copies: value });
  if (value < 1) return null;
  if (told === 'peak') return means({ peakFactor: value });
  return told === '' && before.at(-1) === 'peak' ? means({ peakFactor: value }, 0, 1) : null;
}
