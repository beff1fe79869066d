import type { PastSession } from '#core/progress/past-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import type { RoundId, StepId } from '#knowledge/schema.ts';

const DAY_MS = 86_400_000;

/** A session of a day, from what was covered and missed in its rounds, and its scores. */
export function past(
  day: number,
  rounds: Partial<Record<RoundId, { readonly covered?: readonly StepId[]; readonly missed?: readonly StepId[] }>>,
  scores: Partial<Record<AxisId, Score | null>> = {},
): PastSession {
  return { id: `session-${day}` as SessionId, at: day * DAY_MS, summary: summaryOf(rounds, scores) };
}

export function summaryOf(rounds: Parameters<typeof past>[1], scores: Parameters<typeof past>[2] = {}): SessionSummary {
  return {
    rounds: Object.entries(rounds).map(([round, { covered = [], missed = [] }]) => ({
      round: round as RoundId,
      spentMs: 600_000,
      covered,
      missed,
    })),
    axes: Object.entries(scores).map(([axis, score]) => ({ axis: axis as AxisId, score })),
    recommendation: null,
  };
}
