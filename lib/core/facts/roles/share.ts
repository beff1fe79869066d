import { type Context, phrases, says, startsWith } from '../context.ts';
import type { Figure } from '../figure.ts';

const HITS = phrases(`hit rate, hit ratio, hitrate, hits, cache hit, cache hits, hit the cache, from the cache,
  served from cache, answered from, out of the cache, in the cache, lookups hit, reads hit, requests hit, to hit, would hit`);
const UP = phrases(`available, availability, uptime, up time, slo, slos, sla, successful, success, succeed, objective,
  reachable, error budget, be up, is up, stay up, stays up`);
/** A measured share over a stretch of time is how an objective is said. */
const OBJECTIVE = phrases(`over a month, over thirty days, over twenty eight days, over four weeks, over a week,
  over 30 days, over 28 days, over a quarter, over the month, a month, per month, per quarter, over ninety days`);
const OF_ALL = phrases('of');
const WITHIN_BEFORE = phrases('within, in under, inside');
const WITHIN = phrases('within, in under, inside, under, in');

const READ_WORDS = phrases('reads, read, reading, views, lookups, searches, looks');
const READS_NEXT =
  phrases(`reads, read, reading, is reads, are reads, of it is reads, of it is reading, of that is reads,
  of them are reads, of them reads, of the traffic is reads, of traffic is reads, of requests are reads, of the load is reads,
  of the requests are reads, of all requests are reads, of calls are reads, is reading, of the calls are reads, is read`);
const WRITES_NEXT = READS_NEXT.map((phrase) => phrase.replace(/\bread(?:s|ing)?\b/, 'writes'));
const READS_BEFORE = /\b(?:reads|reading)(?: \w+){0,2}? (?:are|is|make up|makes up|at|about|around) (?:\w+ )?$/;
const WRITES_BEFORE = /\b(?:writes|writing)(?: \w+){0,2}? (?:are|is|make up|makes up|at|about|around) (?:\w+ )?$/;

/** "One in twenty calls to the service is a write." */
const IS_READ = /^ (?:of )?(?:\w+ ){1,6}(?:is|are) (?:a |just |only )?(?:reads?|reading|lookups?|views?) /;
const IS_WRITE = /^ (?:of )?(?:\w+ ){1,6}(?:is|are) (?:a |just |only )?(?:writes?|writing|updates?|inserts?) /;

export function toShare(share: number, { before, after, justBefore, justAfter }: Context): Figure | null {
  if (share > 1 || share <= 0) return null;
  if (startsWith(after, READS_NEXT) || READS_BEFORE.test(justBefore)) return { role: 'read-share', value: share };
  if (startsWith(after, WRITES_NEXT) || WRITES_BEFORE.test(justBefore))
    return { role: 'read-share', value: exact(1 - share) };
  if (IS_READ.test(after)) return { role: 'read-share', value: share };
  if (IS_WRITE.test(after)) return { role: 'read-share', value: exact(1 - share) };
  if (share < 1 && (says(justAfter, HITS) || says(justBefore, HITS))) return { role: 'hit-ratio', value: share };
  if (share < 0.9 || share === 1) return null;
  const isObjective = startsWith(after, OF_ALL) && (says(after, WITHIN) || says(before, WITHIN_BEFORE));
  const isGoal = says(justBefore, UP) || says(justAfter, UP) || startsWith(after, OBJECTIVE) || says(before, UP);
  return isGoal || isObjective ? { role: 'availability', value: exact(share) } : null;
}

/** "Ninety nine and a half, over four weeks": the percent is left out. */
export function toBareAvailability(value: number, noun: readonly string[], { before, after }: Context): Figure | null {
  if (value < 90 || value >= 100 || noun.length > 0) return null;
  const isGoal = startsWith(after, OBJECTIVE) || (!Number.isInteger(value) && says(`${before}#${after}`, UP));
  return isGoal ? { role: 'availability', value: exact(value / 100) } : null;
}

/** "Three nines is forty minutes a month" explains, and so does "what do three nines mean". */
const EXPLAINS = phrases('is, are, means, mean, would mean, gives, give, meaning, allow, allows, leave, leaves, costs');

const SUFFICES = phrases(
  'is enough, is fine, is plenty, are enough, are fine, is the target, is our, is what we, is the goal',
);

/** Two nines are 99 %, three and a half 99.95 %. */
export function toNines(count: number, { after }: Context): Figure | null {
  if (count < 2 || count > 9 || (startsWith(after, EXPLAINS) && !startsWith(after, SUFFICES))) return null;
  const whole = Math.floor(count);
  const half = count > whole ? 0.5 * 10 ** -whole : 0;
  return { role: 'availability', value: exact(1 - 10 ** -whole + half) };
}

/** "A hundred to one" is of reads to writes only where reads are spoken of. */
export function toRatio(value: number, { before, after, earlier }: Context): Figure | null {
  if (value < 2 || value > 1e6) return null;
  const said = `${before}#${after}`;
  const writesFirst = WRITES_TO_READS.some((phrase) => said.includes(phrase));
  if (writesFirst) return { role: 'read-share', value: exact(1 / (value + 1)) };
  const spoken = says(said, RATIO) || says(said, READ_WORDS);
  return spoken || (says(earlier, READ_WORDS) && !says(said, NO_RATIO)) ? shareOf(value) : null;
}

const RATIO = phrases('read write ratio, reads to writes, read to write, read write, reads versus writes');
const WRITES_TO_READS = phrases('writes to reads, write to read, write heavy, mostly writes, mostly writing');
const NO_RATIO = phrases('leverage, odds, mapping, relation, replica, fan out, compression, ratio of');

export const shareOf = (readsPerWrite: number): Figure => ({
  role: 'read-share',
  value: exact(readsPerWrite / (readsPerWrite + 1)),
});

/** "Fifty looks for every record", "three reads on one write". */
export function toReadsPerWrite(value: number, noun: string, { justBefore, after }: Context): Figure | null {
  if (value < 1 || value > 1e6 || !says(noun, READ_WORDS)) return null;
  const perWrite =
    /^(?: \w+){1,2} (?:for|on|per|to) (?:each|every|one|a|1|single)(?: single)? (?:write|update|insert|change) /.test(
      after,
    ) ||
    /^(?: \w+){1,2} per (?:write|update|insert|change) /.test(after) ||
    / (?:for|per|on) (?:each|every|one|a) (?:single )?(?:write|update|insert|change|new|record|row|entry)(?: \w+){0,4} $/.test(
      justBefore,
    ) ||
    / for (?:each|every) (?:write|record|entry|row)(?: \w+){0,5} $/.test(justBefore);
  return perWrite ? shareOf(value) : null;
}

/** Without the dust of binary fractions: 1 - 0.001 is 0.999. */
const exact = (value: number): number => Number(value.toPrecision(12));
