import { type Context, endsWith, lately, looseEnd, phrases, says, startsWith } from '../context.ts';
import { TIMES } from '../units.ts';

/** What is older is not a copy that lags: it is a person, or a bottle. */
const MAX_STALENESS = 7 * (TIMES.get('day') ?? 0);
/** Right after the time: "a minute old". */
const OLD =
  phrases(`old, late, stale, behind, out of date, outdated, delayed, of lag, of delay, of staleness, lag, delay,
  staleness, off, wrong, old at most, old at worst`);
/** Right before it: "no older than a minute". */
const OLDER =
  phrases(`stale by, stale for, stale by up to, stale for up to, behind by, behind by up to, late by, late by up to,
  lag by, lag by up to, staleness of, staleness of up to, older than, old by, lag behind by, delay of, delay of up to,
  lag of, lag of up to, lag under, lag below, staleness under, staleness below, lag up to, out of date by, fresh within,
  trail by, trail by up to, can be stale, may be stale, could be stale, can be old, may be old, can lag, may lag, off by, off by up to, fresh to within, more stale than, lag at most`);
/** It is allowed: what is only observed is no requirement. */
const ALLOWED =
  phrases(`may, can, could, allowed, fine, ok, okay, acceptable, accept, tolerate, tolerates, at most, at worst,
  up to, who cares, nobody cares, nobody minds, nobody notices, nobody would notice, no older, never older, not older,
  no more than, not more than, never more than, under, below, within, must, mustnt, should, alright, good enough, enough,
  doesnt matter, dont mind, no problem, live with, dont care, doesnt care, happy with, matters little,
  at the most, has to be, without anyone minding, doesnt hurt, wont hurt`);
/** A thing that happened, or that would be bad. */
const OBSERVED =
  phrases(`was, were, got, been, gets deleted, delete, deleted, deletes, purge, purged, cant be, cannot be, mustnt be,
  must not be, may not be, shouldnt be, too, isnt, not fine, not okay, not acceptable, train, flight, bus, years, ttl, timeout,
  expire, expires, retry, lock, session, token, today its, right now its`);

/** The answer to how old it may be: "ten seconds is okay". */
const IS_FINE = phrases(
  'is fine, is ok, is okay, is enough, is alright, is good enough, would be fine, would be okay, is perfectly, is acceptable, at worst, at most, who cares, who minds',
);
const STALE = phrases('stale, old, behind, fresh, freshness, lag, out of date, up to date, staleness');

/** "Shouldn't be more than five minutes old." */
const NEVER_OLDER =
  / (?:shouldnt|should not|must not|mustnt|may not|cant|cannot|should never|must never|never|nothing|nobody)(?: \w+){0,5} than(?: (?:about|a|like|say))* $/;
const OLDER_THAN = phrases('older than, more stale than, staler than, further behind than');

/** @returns whether it is how old an answer may be */
export function isStaleness(value: number, { before, after, justBefore, justAfter, earlier }: Context): boolean {
  if (value > MAX_STALENESS) return false;
  const isOld = OLD.some((phrase) => after.startsWith(phrase)) || endsWith(looseEnd(before), OLDER);
  if (startsWith(after, IS_FINE) && says(lately(earlier) + before, STALE)) return true;
  if (NEVER_OLDER.test(justBefore) && (startsWith(after, OLD) || endsWith(looseEnd(justBefore), OLDER_THAN)))
    return true;
  const said = `${justBefore}#${justAfter}`;
  const allowedAfter = says(after.split(' ').slice(0, 14).join(' ').concat(' '), ALLOWED);
  return isOld && (says(before, ALLOWED) || allowedAfter) && !says(said, OBSERVED);
}
