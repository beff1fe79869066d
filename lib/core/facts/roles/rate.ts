import type { FigureRole } from '#knowledge/facts/figures.ts';
import { type Context, lately, phrases, says, wordsIn } from '../context.ts';
import type { Figure } from '../figure.ts';
import {
  ARRIVALS,
  BYSTANDERS,
  CUSTOMERS,
  hasAny,
  isPlural,
  NOT_THINGS,
  PEOPLE,
  READS,
  REQUESTS,
  USES,
  WRITES,
} from '../nouns.ts';
import type { Quantity } from '../quantity.ts';
import { TIMES } from '../units.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = TIMES.get('day') ?? 0;
const MONTH = TIMES.get('month') ?? 0;

/** Said of what a machine or a product could do, or may do, and not of what is asked of the system. */
const CAPABILITY = phrases(`handles, handle, can do, can take, does easily, manages, manage, per node, per server,
  per machine, per box, per instance, per pod, per shard, per partition, per core, per connection, per client, per thread,
  each node, each shard, each partition, each worker, each server, each box, each pod, one node, one box, one machine, one server, one thread, single thread,
  a thread, one shard, rate limit, limit of, limited to, quota, throttle, allow, allows, nothing for, is nothing to,
  is bored, redis does, redis can, postgres does, postgres can, kafka does, kafka can, per key, per ip, per token,
  load test, benchmark, benchmarked, from one, throughput of one, no problem for, capable of, iops`);
/** With one of these even a bare "ten thousand a second" is what the system is asked. */
const LOAD =
  phrases(`traffic, the load, at peak, at the peak, peak, throughput, qps, requests, calls, rps, weve got, we have, we get, at the worst,
  at worst, id plan, id plan for, plan for, design for`);
/** A rate of these has nothing to do with requests. */
const MEASURES = phrases(
  'degrees, metres, meters, kilometres, frames, litres, euros, dollars, pounds, cents, times, steps',
);

/** "Ten million people a day", "three thousand writes a second". */
export function toRate(quantity: Quantity, perMs: number, context: Context): Figure | null {
  const { value, noun, isEach } = quantity;
  const { before, after, justBefore, justAfter } = context;
  if (says(` ${noun.join(' ')} `, MEASURES)) return null;
  if (isEach || isOfOne(noun, before)) return perMs === DAY ? toEach(value, noun, before) : null;
  if (hasAny(noun, BYSTANDERS)) return null;
  if (hasAny(noun, PEOPLE) && !hasAny(noun, REQUESTS) && !hasAny(noun, READS) && !hasAny(noun, WRITES)) {
    if (value < 100 || noun.includes('more') || noun.includes('new') || says(justAfter, AVERAGE)) return null;
    if (perMs === DAY) return { role: 'daily-users', value };
    return perMs === MONTH ? { role: 'monthly-users', value } : null;
  }
  if (says(`${before}#${after}`, CAPABILITY)) return null;
  const perSecond = (value / perMs) * SECOND;
  const role = rateRole(noun, value, perMs);
  if (role !== null) return perSecond >= MIN_RATE || value >= 1_000 ? { role, value: perSecond } : null;
  if (noun.length === 0) return perMs === SECOND && value >= 5 ? bareRate(value, context) : null;
  if (perMs === DAY && value >= 100 && noun[0] === 'new' && noun[1] === 'ones') return { role: 'items-per-day', value };
  const thing = noun[0] === 'new' ? noun.findLast(isPlural) : noun.at(-1);
  const isArrival = isPlural(thing) && !NOT_THINGS.has(thing ?? '') && !USES.has(thing ?? '');
  return perMs === DAY && value >= 100 && isArrival && !says(justBefore, PART_OF)
    ? { role: 'items-per-day', value }
    : null;
}

const AVERAGE = phrases('average, each, apiece');
/** A handful a minute is told in a story. */
const MIN_RATE = 2;
const PART_OF = phrases('lose, lost, losing, fail, failed, failing, wrong, missing, lets go, not, percent of');

/** What the last word that tells something says; null where nothing does. */
function rateRole(noun: readonly string[], value: number, perMs: number): FigureRole | null {
  for (const word of noun.toReversed()) {
    if (WRITES.has(word)) return 'writes-per-second';
    if (REQUESTS.has(word)) return 'requests-per-second';
    if (READS.has(word)) return 'reads-per-second';
    if (ARRIVALS.has(word) && (perMs === SECOND || (perMs === MINUTE && value >= 100))) return 'writes-per-second';
  }
  return null;
}

const WRITING_AT = / (?:write|writing|ingest|ingesting|insert) at(?: (?:about|around|roughly|maybe|say|like))* $/;
/** A day's use has just been divided by its seconds. */
const DIVIDED = new Set(['day', 'hour', 'second']);

/** "Thirty a second" is what was spoken of last, if that can be told. */
function bareRate(value: number, { before, after, justBefore, justAfter, earlier }: Context): Figure | null {
  const words = wordsIn(before).slice(-10);
  const reckoned = [...wordsIn(earlier), ...wordsIn(before)].slice(-25);
  if (hasAny(reckoned, DIVIDED) && hasAny(reckoned, USES)) return { role: 'requests-per-second', value };
  if (WRITING_AT.test(justBefore)) return { role: 'writes-per-second', value };
  const near = words.toReversed().find((word) => roleOfWord(word) !== null);
  const next = wordsIn(after)
    .slice(0, 3)
    .find((word) => roleOfWord(word) !== null);
  const role = roleOfWord(next ?? '') ?? roleOfWord(near ?? '');
  if (role !== null) return { role, value };
  const said = `${justBefore}#${justAfter}`;
  return says(said, LOAD) ? { role: 'requests-per-second', value } : null;
}

/** What comes in without anybody asking; other things may be asked for as well. */
const STREAM = new Set(
  'events messages readings positions pings samples measurements heartbeats telemetry bids'.split(' '),
);

/** In the plural only: "let me write that down" counts nothing. */
function roleOfWord(word: string): FigureRole | null {
  if (!/s$|ing$|telemetry/.test(word)) return null;
  if (READS.has(word)) return 'reads-per-second';
  if (REQUESTS.has(word)) return 'requests-per-second';
  return WRITES.has(word) || STREAM.has(word) ? 'writes-per-second' : null;
}

const ONE_USER = phrases(`each user, each person, each member, every user, per user, each customer, average user,
   a user does, a user makes, each of them, everyone does, everybody does, one user`);

const ONE = / (?:each|every|per|average|typical|one|single) (?=(\w+))/g;

/** "Each of them opens it six times a day": the person is named before. */
function isOfOne(noun: readonly string[], before: string): boolean {
  if (hasAny(noun, PEOPLE)) return false;
  const near = lately(before, 8);
  return says(near, ONE_USER) || [...near.matchAll(ONE)].some(([, who]) => PEOPLE.has(`${who}s`));
}

function toEach(value: number, noun: readonly string[], before: string): Figure | null {
  const plural = wordsIn(before).map((word) => `${word}s`);
  const people =
    hasAny(plural, PEOPLE) ||
    hasAny(wordsIn(before), PEOPLE) ||
    noun.some((word) => PEOPLE.has(`${word}s`) || word === 'person');
  const isUse = noun.every((word) => !CUSTOMERS.has(word)) && value <= 1_000;
  return isUse && (people || noun.length > 0) ? { role: 'requests-per-user-per-day', value } : null;
}
