import { type Context, endsWith, lately, phrases, says, startsWith, wordsIn } from '../context.ts';
import type { Figure } from '../figure.ts';
import { BYSTANDERS, CUSTOMERS, hasAny, isPlural, NOT_THINGS, PEOPLE, READS, REQUESTS } from '../nouns.ts';
import type { Quantity } from '../quantity.ts';
import { toItems } from './items.ts';
import { toBareAvailability, toReadsPerWrite } from './share.ts';

const DAILY_NEXT = phrases(`dau, daus, daily users, daily actives, daily active, active daily, active a day,
  active per day, each day, every day, on a day, a day, use it daily, use it every day, active every day`);
const MONTHLY_NEXT = phrases('mau, maus, monthly users, monthly actives, monthly active, active a month, every month');
const DAILY_BEFORE = /\b(?:dau|daus|daily active users|daily actives|daily users|active users a day)(?: \w+)? $/;
const MONTHLY_BEFORE = /\b(?:mau|maus|monthly active users|monthly actives|monthly users)(?: \w+)? $/;
const AT_ONCE = phrases(`at once, at the same time, at the same moment, concurrently, simultaneously, online, connected,
  logged in, at any moment, at any one time, at any time, at peak, in parallel`);
const AT_ANY_MOMENT = phrases(
  'at any moment, at any one time, at any time, at any given time, at any given moment, at the same time',
);
/** With one of these right before it, a number of people is how many there are. */
const HAVE =
  phrases(`we have, weve, weve got, we got, we had, we serve, there are, theres, there is, there will be, you have,
  youve, youve got, has, have, had, with, for, serve, serves, serving, expect, expecting, plan for, assume, assuming, about,
  around, roughly, some, say, lets say, call it, to, its, almost, nearly, over, up to, grow to, of, maybe, like, make it,
  than, so, and, used by, thats, approximately`);
/** ... and with one of these it is not: it is part of a story. */
const STORY = phrases(`if, when, whenever, where, suddenly, tap, taps, phone, one of, half of, lost, affected,
  complained, last, ago, once, more, another, extra, only, other, the one, so its, each of, first, every, because, imagine if`);
const DOING =
  phrases(`tap, phone, want, press, click, try, call, arrive, leave, show up, come, came, saw, see, hit, in that,
  in the, in this, who saw, who were, complain, complained, wait, waiting, affected, lost, get, got, will, would, more people, more than, more on, more come`);

/** "Forty thousand recipes", "ten mil dau", "two hundred k users at once". */
export function toStock(quantity: Quantity, context: Context): Figure | null {
  const { value, noun, isEach } = quantity;
  const { before, after, justBefore } = context;
  const [first = ''] = noun;
  const perWrite = toReadsPerWrite(value, ` ${noun.join(' ')} `, context);
  if (perWrite !== null) return perWrite;
  if (startsWith(after, DAILY_NEXT) && value >= 100) return { role: 'daily-users', value };
  if (startsWith(after, MONTHLY_NEXT) && value >= 100) return { role: 'monthly-users', value };
  if (noun.length === 0 && value >= 100) {
    if (DAILY_BEFORE.test(justBefore)) return { role: 'daily-users', value };
    if (MONTHLY_BEFORE.test(justBefore)) return { role: 'monthly-users', value };
  }
  const isWhole = Number.isInteger(value);
  if (/^(?:copies|replicas)$/.test(first) && !startsWith(after, OTHER_COPIES) && value >= 2 && value <= 9 && isWhole)
    return { role: 'copies', value };
  if (/ replication factor(?: of| is)? $/.test(before) && value <= 9 && isWhole) return { role: 'copies', value };
  if (first === 'regions' && value >= 2 && value <= 30 && says(justBefore, IN_REGIONS))
    return { role: 'regions', value };
  if (isEach) {
    const isUse = value >= 1 && value <= 500 && says(before + context.earlier, A_DAY) && noun.some(isPlural);
    return isUse && (hasAny(noun, REQUESTS) || hasAny(noun, READS) || !hasAny(noun, NOT_THINGS))
      ? { role: 'requests-per-user-per-day', value }
      : null;
  }
  return toPeople(quantity, context) ?? toItems(quantity, context) ?? toBareAvailability(value, noun, context);
}

/** Copies of something else than the data. */
const OTHER_COPIES = phrases(
  'copies each, copies at once, copies of the same, copies of a, copies of my, copies sold, replicas each, copies a day',
);
/** Of users, spoken of by the day. */
const A_DAY = phrases(
  'users a day, people a day, daily users, daily actives, daily active users, dau, users every day, active a day, visitors a day',
);
const IN_REGIONS = phrases('in, across, over, to, from, run, runs, have, three or');

function toPeople({ value, noun }: Quantity, { before, after, justBefore, justAfter, mark }: Context): Figure | null {
  const at = noun.slice(0, 3).findIndex((word) => PEOPLE.has(word));
  if (value < 50 || hasAny(noun, BYSTANDERS)) return null;
  if (at < 0) return noun.length === 0 ? usersBefore(value, justBefore, after) : null;
  const who = noun[at] ?? '';
  const afterWho = ` ${after
    .trim()
    .split(' ')
    .slice(at + 1)
    .join(' ')} `;
  const named = ` ${noun.slice(0, at + 1).join(' ')} `;
  if (says(named, CONCURRENT)) return { role: 'concurrent-users', value };
  if (says(named, DAILY) || startsWith(afterWho, DAILY_NEXT)) return { role: 'daily-users', value };
  if (says(named, MONTHLY) || startsWith(afterWho, MONTHLY_NEXT)) return { role: 'monthly-users', value };
  const told = says(lately(before), STORY);
  if (!told && value >= 100 && says(justBefore, AT_ANY_MOMENT)) return { role: 'concurrent-users', value };
  if (!told && startsWith(afterWho, AT_ONCE) && value >= 100) return { role: 'concurrent-users', value };
  const owns = startsWith(afterWho, OWNERS);
  if (told || says(named, NOT_USERS) || (!owns && startsWith(afterWho, DOING))) return null;
  const isBare = before.trim() === '' && mark !== '?' && afterWho.trim() === '';
  const isHad = endsWith(justBefore, HAVE) || justBefore.trim() === '';
  if (CUSTOMERS.has(who)) return isHad || isBare ? { role: 'users', value } : null;
  const strong = says(justBefore, STRONG) || startsWith(justAfter, IN_ALL);
  if (who === 'people') return owns || (strong && says(afterWho, USING)) ? { role: 'users', value } : null;
  const isClause = value >= 10_000 && isAlone(justBefore) && wordsIn(justAfter).length <= at + 1;
  return value >= 500 && (strong || owns || isBare || isClause) ? { role: 'users', value } : null;
}

const CONCURRENT = phrases('concurrent, simultaneous, online, connected');
const DAILY = phrases('daily');
const MONTHLY = phrases('monthly');
const NOT_USERS = phrases('more, new, other, extra, angry, different, of, times');
const IN_ALL = phrases('in all, in total');
const USING = phrases('use, using, on it, registered, signed');
/** They have it already. */
const OWNERS =
  phrases(`in the database, in the system, have the app, use it, use the app, on it, on the platform, signed up, registered, listening, watching, playing,
  in total, in all, altogether`);

/** Nothing in the clause but the number and whom it counts: "so seventy thousand players, each plays twice". */
const HEDGES = new Set('about around roughly some say lets maybe like um uh well okay'.split(' '));
const isAlone = (spoken: string): boolean => wordsIn(spoken).every((word) => HEDGES.has(word));

const STRONG =
  phrases(`we have, weve, weve got, we got, we serve, there are, theres, you have, youve, serve, serves, plan for,
  assume, assuming, expect, lets say, grow to, we bill, we insure, used by, with about, with some, with around, with`);

/** "Users: twenty million", "the number of users is about two million". */
function usersBefore(value: number, justBefore: string, after: string): Figure | null {
  const concurrent = /\b(?:concurrent|simultaneous) (?:users|viewers|players|people|connections)(?: \w+){0,3} $/.test(
    justBefore,
  );
  if (concurrent) return { role: 'concurrent-users', value };
  const said =
    / (?:users|members|customers|subscribers|players)(?: (?:are|is|at|about|around|roughly|say|lets|maybe|in|total|all|of|:))* $/.test(
      justBefore,
    ) && !says(justBefore, STORY);
  return said && after.trim() === '' ? { role: 'users', value } : null;
}
