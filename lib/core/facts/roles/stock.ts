import type { FigureRole } from '#knowledge/facts/figures.ts';
import { type Context, endsWith, lately, looseEnd, phrases, says, startsWith, wordsIn } from '../context.ts';
import type { Figure } from '../figure.ts';
import { BYSTANDERS, CUSTOMERS, hasAny, isPlural, NOT_THINGS, PEOPLE, READS, REQUESTS } from '../nouns.ts';
import type { Quantity } from '../quantity.ts';
import { SIGNED_UP, toItems } from './items.ts';
import { toBareAvailability, toReadsPerWrite } from './share.ts';

const DAILY_NEXT = phrases(`dau, daus, daily users, daily actives, daily active, active daily, active a day,
  active per day, each day, every day, on a day, a day, use it daily, use it every day, active every day`);
const MONTHLY_NEXT = phrases('mau, maus, monthly users, monthly actives, monthly active, active a month, every month');
const RATE_ROLES: Readonly<Record<string, FigureRole>> = {
  reads: 'reads-per-second',
  queries: 'reads-per-second',
  writes: 'writes-per-second',
};
const DAILY_BEFORE =
  /\b(?:dau|daus|daily active users|daily actives|daily users|daily active|active users a day)(?: (?:is|are|at|of|about|around|roughly|maybe|say))* $/;
const MONTHLY_BEFORE =
  /\b(?:mau|maus|monthly active users|monthly actives|monthly users|monthly active)(?: (?:is|are|at|of|about|around|roughly|maybe|say))* $/;
const AT_ONCE = phrases(`at once, at the same time, at the same moment, concurrently, simultaneously, online, connected,
  logged in, at any moment, at any one moment, at any one time, at any time, at peak, in parallel`);
const AT_ANY_MOMENT = phrases(
  'at any moment, at any one time, at any time, at any given time, at any given moment, at the same time',
);
/** With one of these right before it, a number of people is how many there are. */
const HAVE = phrases(`we have, weve, weve got, we got, we serve, there are, theres, there is, there will be, you have,
  youve, youve got, has, have, with, for, serve, serves, serving, expect, expecting, plan for, assume, assuming, about,
  around, roughly, some, say, lets say, call it, to, its, almost, nearly, over, up to, grow to, of, maybe, like, make it,
  than, so, and, used by, thats, approximately`);
/** ... and with one of these it is not: it is part of a story. */
const STORY = phrases(`if, when, whenever, where, suddenly, tap, taps, phone, one of, half of, lost, affected,
  complained, last, ago, once, more, another, extra, only, other, the one, so its, each of, first, every, because, imagine if`);
const DOING =
  phrases(`tap, phone, want, press, click, try, call, arrive, leave, show up, come, came, saw, see, hit, in that,
  in the, in this, who saw, who were, complain, complained, wait, waiting, affected, lost, get, got, will, would, more people, more than, more on, more come`);

/** "Forty thousand recipes", "ten mil dau", "two hundred k users at once". */
const NEW_A_DAY = /^ new (?:\w+ ){1,6}(?:a|every|each|per) day /;
/** "Reads per second, call it a hundred thousand". */
const RATE_BEFORE =
  /\b(reads|writes|requests|queries|qps|rps)(?: (?:per|a) second)?(?: (?:hm|hmm|um|well|call|it|say|about|is|are|at|around|lets|maybe|would|be|roughly|of))* $/;
const OF_THEM_AT_ONCE =
  /^(?: of (?:those|them|these|(?:our|the) \w+))?(?: are)?(?: (?:on|online|in|inside|watch|play|listen|browse|bid|watching|listening|playing|connected|logged in|using)(?: \w+){0,3}?)? (?:at once|at the same time|concurrently|simultaneously|at any (?:one |given )?(?:moment|time)) /;

export function toStock(quantity: Quantity, context: Context): Figure | null {
  const { value, noun, isEach } = quantity;
  const { before, after, justBefore, justAfter } = context;
  const [first = ''] = noun;
  const perWrite = toReadsPerWrite(value, ` ${noun.join(' ')} `, context);
  if (perWrite !== null) return perWrite;
  if (NEW_A_DAY.test(justAfter) && !hasAny(noun, PEOPLE)) return { role: 'items-per-day', value };
  if (noun.length === 0 && value >= 2) {
    const rate = RATE_BEFORE.exec(before);
    if (rate !== null && /second|qps|rps/.test(rate[0]) && after.trim() === '')
      return { role: RATE_ROLES[rate[1] ?? ''] ?? 'requests-per-second', value };
  }
  if (startsWith(justAfter, DAILY_NEXT) && value >= 100) return { role: 'daily-users', value };
  if (startsWith(justAfter, MONTHLY_NEXT) && value >= 100) return { role: 'monthly-users', value };
  if (noun.length === 0 && value >= 100) {
    if (DAILY_BEFORE.test(before)) return { role: 'daily-users', value };
    if (MONTHLY_BEFORE.test(before)) return { role: 'monthly-users', value };
  }
  const isWhole = Number.isInteger(value);
  if (
    (first === 'copies' || (first === 'replicas' && (startsWith(after, OF_DATA) || says(justBefore, KEEPING)))) &&
    !startsWith(after, OTHER_COPIES) &&
    value >= 2 &&
    value <= 9 &&
    isWhole
  )
    return { role: 'copies', value };
  if (/ replication factor(?: of| is)? $/.test(before) && value <= 9 && isWhole) return { role: 'copies', value };
  if (
    first === 'regions' &&
    value >= 2 &&
    value <= 30 &&
    (endsWith(looseEnd(justBefore), IN_REGIONS) || isAlone(justBefore))
  )
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
/** Replicas are more often of a service. */
const OF_DATA = phrases('replicas of the data, replicas of every, replicas of each, replicas of everything');
const KEEPING = phrases('keep, store, hold, we keep, kept in');
/** Of users, spoken of by the day. */
const A_DAY = phrases(
  'users a day, people a day, daily users, daily actives, daily active users, dau, users every day, active a day, visitors a day',
);
const IN_REGIONS = phrases('in, across, over, run, runs');

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
  if (
    !told &&
    value >= 100 &&
    OF_THEM_AT_ONCE.test(
      ` ${wordsIn(justAfter)
        .slice(at + 1)
        .join(' ')} `,
    )
  )
    return { role: 'concurrent-users', value };
  if (!told && value >= 100 && MONTH_FIRST.test(justBefore)) return { role: 'monthly-users', value };
  if (!told && value >= 100 && DAY_FIRST.test(justBefore)) return { role: 'daily-users', value };
  if (!told && value >= 100 && says(named, REGISTERED)) return { role: 'users', value };
  if (!told && value >= 100 && startsWith(afterWho, SIGNED_UP)) return { role: 'users', value };
  const owns = startsWith(afterWho, OWNERS);
  if (told || says(named, NOT_USERS) || (!owns && startsWith(afterWho, DOING))) return null;
  const isBare = before.trim() === '' && mark !== '?' && afterWho.trim() === '';
  const isHad = endsWith(justBefore, HAVE) || justBefore.trim() === '';
  if (CUSTOMERS.has(who)) return isHad || isBare ? { role: 'users', value } : null;
  const strong = says(justBefore, STRONG) || startsWith(afterWho, IN_ALL);
  if (who === 'people') return owns || (strong && says(afterWho, USING)) ? { role: 'users', value } : null;
  const isClause = value >= 10_000 && isAlone(justBefore) && wordsIn(justAfter).length <= at + 1;
  return value >= 500 && (strong || owns || isBare || isClause) ? { role: 'users', value } : null;
}

const REGISTERED = phrases('registered');
/** "Per month we see eighty thousand people." */
const MONTH_FIRST =
  / (?:per month|monthly|every month|each month|in a month|a month)(?: (?:we|wed|you|youd|id|see|get|have|expect|there|theres|are|its|about|around|roughly|say|some|maybe))* $/;
const DAY_FIRST =
  / (?:per day|daily|every day|each day|on a normal day|on a typical day|on an average day|on a day)(?: (?:we|wed|you|youd|id|see|get|have|expect|there|theres|are|its|about|around|roughly|say|some|maybe))* $/;
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
  const isShowing = DAY_FIRST.test(justBefore) && /^ (?:show up|come|visit|use it|log in|open it|turn up) /.test(after);
  if (isShowing) return { role: 'daily-users', value };
  const atOnce = value >= 100 && OF_THEM_AT_ONCE.test(after) && !says(justBefore, STORY);
  if (
    atOnce &&
    / of (?:those|them|these|(?:our|the) \w+) (?:are )?(?:on|online|in|connected|watching|playing|logged|listening) /.test(
      after,
    )
  )
    return { role: 'concurrent-users', value };
  if (concurrent) return { role: 'concurrent-users', value };
  const said =
    / (?:users|members|customers|subscribers|players)(?: (?:are|is|at|about|around|roughly|say|lets|maybe|in|total|all|of|:))* $/.test(
      justBefore,
    ) && !says(justBefore, STORY);
  return said && after.trim() === '' ? { role: 'users', value } : null;
}
