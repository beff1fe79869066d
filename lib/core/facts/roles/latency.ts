import { type Context, endsWith, looseEnd, phrases, says, startsWith } from '../context.ts';
import type { Quantity } from '../quantity.ts';

/** Nobody waits for longer. */
const MAX_LATENCY = 60_000;
/** What answers, loads or reacts. */
const ANSWERS =
  phrases(`p50, p, percentile, latency, respond, responds, response, responses, answer, answers, answered, load, loads, page,
  pages, render, renders, result, results, tail, show, shows, reply, replies, round trip, come back, comes back, decide,
  decides, decision, suggestion, suggestions, redirect, redirects, return, returns, search, lookup, request, requests, open, opens,
  screen, react, reacts, feel, feels, see, sees, end to end, confirm, confirmed, query, queries, checkout, autocomplete, delivered,
  delivery, reserved, reserve, acknowledged, api, read, reads, quote, match, matched, score, scored, approve, approved, booking`);
const BOUND =
  phrases(`under, within, below, less than, at most, no more than, faster than, inside, not more than, up to, in under,
  in less than, max, maximum, never more than, no longer than, not longer than, of, a budget of`);
const WEAK_BOUND = phrases('in, in about, in say, in around, is');
const GOAL =
  phrases(`must, has to, have to, had to, should, shall, needs to, need to, need, needs, want, wants, target, targets, goal,
  slo, sla, objective, aim, aiming, budget, require, requires, requirement, id like, expect, expects, supposed to, may take, got to,
  gotta, ought to, be able to, good means, counts as good, promise, we promise, wed like`);
/** A share of all answers within a time is how an objective is said. */
const SHARE = phrases(
  'percent of, share of, proportion of, fraction of, percent answered, percent under, percent within',
);
const NOT_ANSWER =
  phrases(`ttl, timeout, time out, times out, retry, retries, backoff, wait, waits, sleep, every, poll, polls, cache, cached,
  expire, expires, window, lease, lock, hold, held, try, tries, interval, heartbeat, delay, delays, old, pause, paused,
  failover, fail over, recover, recovery, restart, refresh, buffer, drain, today, currently, right now, used to,
  takes, took, spike, spiked, instead of, batch, bucket, grace, deploy, rollback, alert, page someone, gc, jitter, or within`);

const GOAL_AFTER = phrases('budget, target, is the target, is the budget, is the goal, or better, tops');
/** "Of" binds a latency to its figure, but is no limit by itself. */
const OF = phrases('of, a budget of');

/** @returns whether it is the time in which something has to be answered */
export function isLatency({ value, isEach: isOfOne }: Quantity, { before, after, justBefore }: Context): boolean {
  if (value <= 0 || value > MAX_LATENCY) return false;
  // "Within a second" is a limit where it is demanded, and a way of speaking elsewhere.
  if (isOfOne && (value > 1_000 || !(says(justBefore, GOAL) || says(after, SHARE)))) return false;
  const said = `${before}#${after.split(' ').slice(0, 9).join(' ')} `;
  if (says(said, NOT_ANSWER)) return false;
  const last = looseEnd(justBefore);
  const isBound = endsWith(last, BOUND);
  const isIn = endsWith(last, WEAK_BOUND);
  if ((isBound || isIn) && says(before, SHARE)) return true;
  if (isBound && !endsWith(last, OF) && says(after, SHARE)) return true;
  const isGoal = says(before, GOAL) || startsWith(after, GOAL_AFTER);
  const isAnswer = says(said, ANSWERS);
  if (isBound && !endsWith(last, OF)) return isAnswer || isGoal;
  return isGoal && isAnswer;
}
