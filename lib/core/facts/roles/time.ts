import { type Context, endsWith, phrases, says, startsWith } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';
import { TIMES } from '../units.ts';

const DAY_MS = TIMES.get('day') ?? 0;
const YEAR_MS = TIMES.get('year') ?? 0;
const MONTH_MS = TIMES.get('month') ?? 0;

export function toTime({ value, isEach: isOfOne }: Quantity, context: Context): Figure | null {
  if (isStaleness(context)) return { role: 'staleness-ms', value };
  if (isOfOne && value < YEAR_MS && !says(context.justBefore, GOAL)) return null;
  if (value >= DAY_MS) return isRetention(value, context) ? { role: 'retention-days', value: value / DAY_MS } : null;
  return value <= MAX_LATENCY && value > 0 && isLatency(context) ? { role: 'latency-ms', value } : null;
}

/** Right after the time: "a minute old". */
const OLD = phrases(`old, late, stale, behind, out of date, outdated, delayed, of lag, of delay, of staleness, lag, delay,
  staleness, later, off, wrong, old at most, old at worst, older`);
/** Right before it: "no older than a minute". */
const OLDER = phrases(`stale by, stale for, stale by up to, stale for up to, behind by, behind by up to, late by, late by up to,
  lag by, lag by up to, staleness of, staleness of up to, older than, old by, lag behind by, delay of, delay of up to,
  lag of, lag of up to, lag under, lag below, staleness under, staleness below, lag up to, out of date by, fresh within,
  trail by, trail by up to, can be stale, may be stale, could be stale, can be old, may be old, can lag, may lag, off by, off by up to, fresh to within, more stale than, lag at most`);
/** It is allowed: what is only observed is no requirement. */
const ALLOWED = phrases(`may, can, could, allowed, fine, ok, okay, acceptable, accept, tolerate, tolerates, at most, at worst,
  up to, who cares, nobody cares, nobody minds, nobody notices, nobody would notice, no older, never older, not older,
  no more than, not more than, never more than, under, below, within, must, mustnt, should, alright, good enough, enough,
  doesnt matter, dont mind, no problem, live with, dont care, doesnt care, happy with, matters little,
  at the most, has to be, without anyone minding, doesnt hurt, wont hurt`);
/** A thing that happened, or that would be bad. */
const OBSERVED = phrases(`was, were, got, been, gets deleted, delete, deleted, deletes, purge, purged, cant be, cannot be, mustnt be,
  must not be, may not be, shouldnt be, too, isnt, not fine, not okay, not acceptable, train, flight, bus, years, ttl, timeout,
  expire, expires, retry, lock, session, token, today its, right now its`);

function isStaleness({ before, after, justBefore, justAfter }: Context): boolean {
  const isOld = OLD.some((phrase) => after.startsWith(phrase)) || endsWith(looseEnd(before), OLDER);
  const said = `${justBefore}#${justAfter}`;
  const allowedAfter = says(after.split(' ').slice(0, 14).join(' ').concat(' '), ALLOWED);
  return isOld && (says(before, ALLOWED) || allowedAfter) && !says(said, OBSERVED);
}

/** Small words between a phrase and its figure are passed over: "stale by, say, about a minute". */
const LOOSE = new Set('say lets about around roughly maybe like um uh hm well a of some'.split(' '));
function looseEnd(spoken: string): string {
  const words = spoken.trim().split(' ');
  while (words.length > 0 && LOOSE.has(words.at(-1) ?? '') && words.at(-1) !== 'of') words.pop();
  return ` ${words.join(' ')} `;
}

const KEEP = phrases(`keep, kept, keeping, keeps, retain, retained, retains, retention, store it for, store them for, stored for,
  hold on to, hold it for, held for, archive, archived, preserve, on record, trace, readable for, available for, look back`);
const OLDER_THAN = phrases('older than, after, once it is');
const THROWN_AWAY = phrases('delete, deleted, deletes, purge, purged, drop, dropped, gone, throw away, thrown away, expire, erased, erase');
/** Said of other things than the data of the product. */
const NOT_KEPT = phrases(`idempotency, key, sync, token, tokens, session, sessions, cookie, cookies, cache, cached, ttl, flag, certificate, keys,
  old system, running, alive, in parallel, side by side, deposit, deposits, quid, pounds, dollars, euros, queue, dead letter, money, password, passwords, both,
  old column, old table, branch, dual, job, team, promise, promises, key for`);
const HISTORY_NEXT = phrases('of history, worth of history, retention, of retention, of records');

function isRetention(value: number, { before, after, justBefore, justAfter }: Context): boolean {
  const said = `${before}#${justAfter}`;
  if (says(said, NOT_KEPT)) return false;
  if (says(justBefore, KEEP) || (says(before, KEEP) && endsWith(justBefore, phrases('for, for at least, for about, up to, least, for up to, say, of, is'))))
    return true;
  if (startsWith(after, HISTORY_NEXT)) return true;
  if (startsWith(after, phrases('and then its gone, then its gone, and then delete, then delete, then drop, and then we delete, then its deleted, and then its deleted'))) return true;
  if (endsWith(justBefore, OLDER_THAN) && says(said, THROWN_AWAY)) return true;
  return value >= MONTH_MS && says(justBefore, phrases('by law, the law says, law wants, regulator wants, tax says, legally, law requires'));
}

const MAX_LATENCY = 60_000;
/** What answers, loads or reacts. */
const ANSWERS = phrases(`p50, p, percentile, latency, respond, responds, response, responses, answer, answers, answered, load, loads, page,
  pages, render, renders, result, results, tail, show, shows, reply, replies, round trip, come back, comes back, decide,
  decides, decision, suggestion, suggestions, redirect, redirects, return, returns, search, lookup, request, requests, open, opens,
  screen, react, reacts, feel, feels, see, sees, end to end, confirm, confirmed, query, queries, checkout, autocomplete, delivered,
  delivery, reserved, reserve, acknowledged, api, read, reads, quote, match, matched, score, scored, approve, approved, booking`);
const BOUND = phrases(`under, within, below, less than, at most, no more than, faster than, inside, not more than, up to, in under,
  in less than, max, maximum, never more than, no longer than, not longer than, of, a budget of`);
const WEAK_BOUND = phrases('in, in about, in say, in around, is');
const GOAL = phrases(`must, has to, have to, had to, should, shall, needs to, need to, need, needs, want, wants, target, targets, goal,
  slo, sla, objective, aim, aiming, budget, require, requires, requirement, id like, expect, expects, supposed to, may take, got to,
  gotta, ought to, be able to, good means, counts as good, promise, we promise, wed like`);
/** A share of all answers within a time is how an objective is said. */
const SHARE = phrases('percent of, share of, proportion of, fraction of, percent answered, percent under, percent within');
const NOT_ANSWER = phrases(`ttl, timeout, time out, times out, retry, retries, backoff, wait, waits, sleep, every, poll, polls, cache, cached,
  expire, expires, window, lease, lock, hold, held, try, tries, interval, heartbeat, delay, delays, old, pause, paused,
  failover, fail over, recover, recovery, restart, refresh, buffer, drain, today, currently, right now, used to,
  takes, took, spike, spiked, instead of, batch, bucket, grace, deploy, rollback, alert, page someone, gc, jitter, or within`);

function isLatency({ before, after, justBefore }: Context): boolean {
  const said = `${before}#${after.split(' ').slice(0, 9).join(' ')} `;
  if (says(said, NOT_ANSWER)) return false;
  const last = looseEnd(justBefore);
  const isBound = endsWith(last, BOUND);
  const isIn = endsWith(last, WEAK_BOUND);
  if ((isBound || isIn) && says(before, SHARE)) return true;
  const isGoal = says(before, GOAL) || startsWith(after, phrases('budget, target, is the target, is the budget, is the goal, or better, tops'));
  const isAnswer = says(said, ANSWERS);
  if (isBound && !endsWith(last, phrases('of, a budget of'))) return isAnswer || isGoal;
  return isGoal && isAnswer;
}
