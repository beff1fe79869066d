/** How far a session is in time, beside how far it is in its rounds. It tells, and never judges. */
import type { RoundId } from '#knowledge/schema.ts';
import type { DerivedSession } from './derive.ts';
import { type Plan, planOf } from './plan.ts';
import type { Mark, Pause, SessionFacts } from './session.ts';
import type { CoachView } from './view.ts';

export type Pacing =
  /** Of a session whose length is planned. */
  | {
      readonly kind: 'session';
      /** Since its first words, pauses left out. */
      readonly elapsedMs: number;
      readonly minutes: number;
      /** The planned round that has not come up yet, and is next in order. */
      readonly next: RoundId | null;
      /** Where the round on screen would be by now if its steps shared its time evenly; null while it is ahead of that. */
      readonly due: DueStep | null;
    }
  /** Without a length: how long the round on screen has been active, pauses left out. */
  | { readonly kind: 'round'; readonly elapsedMs: number };

export interface DueStep {
  /** From 1, in scaffold order. */
  readonly position: number;
  readonly total: number;
}

const MINUTE_MS = 60_000;

/**
 * Null before the first words, and where nothing can be said of time: without a planned length and without a round.
 *
 * @param now milliseconds since the epoch
 */
export function derivePacing(facts: SessionFacts, view: DerivedSession, now: number): Pacing | null {
  const first = facts.utterances[0]?.startedAt;
  if (first === undefined) return null;
  const roundMs = roundSince(view, facts.marks, now);
  const inRoundMs = roundMs === null ? null : activeMs(facts, roundMs, now);
  const plan = planOf(facts.marks);
  if (plan?.minutes === undefined) return inRoundMs === null ? null : { kind: 'round', elapsedMs: inRoundMs };
  return {
    kind: 'session',
    elapsedMs: activeMs(facts, first, now),
    minutes: plan.minutes,
    next: nextRound(plan, view),
    due: inRoundMs === null ? null : dueStep(view.coach, inRoundMs, roundLengthMs(plan, plan.minutes)),
  };
}

/** How much of a stretch was not paused, in milliseconds. */
export function activeMs({ session }: Pick<SessionFacts, 'session'>, from: number, to: number): number {
  const running = session.pausedAt === null ? [] : [{ from: session.pausedAt, to: Math.max(session.pausedAt, to) }];
  const pauses = [...(session.pauses ?? []), ...running].sort((a, b) => a.from - b.from);
  let active = 0;
  let at = from;
  for (const pause of pauses) {
    active += Math.max(0, Math.min(pause.from, to) - at);
    at = Math.max(at, pauseEnd(pause));
  }
  return active + Math.max(0, to - at);
}

const pauseEnd = ({ from, to }: Pause): number => Math.max(from, to);

/** Planned rounds share the time evenly; a session without any is one round. */
export const roundLengthMs = ({ rounds }: Plan, minutes: number): number =>
  (minutes * MINUTE_MS) / Math.max(1, rounds.length);

function nextRound({ rounds }: Plan, { route, steps }: DerivedSession): RoundId | null {
  const been = new Set([...steps.map((step) => step.route.active), route.active]);
  const at = route.active === null ? -1 : rounds.indexOf(route.active);
  return rounds.find((round, i) => i > at && !been.has(round)) ?? rounds.find((round) => !been.has(round)) ?? null;
}

/** The step whose share of the round's time it is now, if more of the steps before it are open than should be. */
function dueStep(coach: CoachView | null, inRoundMs: number, lengthMs: number): DueStep | null {
  if (coach === null) return null;
  const total = coach.steps.length;
  const position = Math.min(total, Math.floor((inRoundMs / lengthMs) * total) + 1);
  const done = coach.steps.filter(({ status }) => status === 'covered' || status === 'skipped').length;
  return done >= position - 1 ? null : { position, total };
}

/** When the active round became so; null while none is. */
function roundSince({ route, steps }: DerivedSession, marks: readonly Mark[], now: number): number | null {
  if (route.active === null) return null;
  const before = steps.findLastIndex((step) => step.route.active !== route.active);
  const heardAt = steps[before + 1]?.line.utterance.startedAt;
  if (heardAt !== undefined) return heardAt;
  // Picked or pinned, and nobody has spoken since.
  const chosen = marks.findLast(
    ({ kind }) => kind === 'round-picked' || kind === 'round-pinned' || kind === 'plan-set',
  );
  return chosen?.at ?? now;
}
