/** What has become of somebody's rounds over their sessions. It counts, and judges nothing. */
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import type { RoundId, StepId } from '#knowledge/schema.ts';
import type { RoundSummary } from '../review/summary.ts';
import type { PastSession } from './past-session.ts';

export interface Progress {
  /** In the order of the rubric. */
  readonly axes: readonly AxisProgress[];
  /** Rounds that came up most often first. */
  readonly rounds: readonly RoundProgress[];
  /** What was missed last time and before: what has been missed longest first. */
  readonly keepsBeingMissed: readonly MissedStep[];
}

export interface AxisProgress {
  readonly axis: AxisId;
  /** One a session, the oldest first; a session without enough evidence has no score. */
  readonly points: readonly { readonly session: PastSession; readonly score: Score | null }[];
}

export interface RoundProgress {
  readonly round: RoundId;
  /** One a session in which the round came up, the oldest first. */
  readonly points: readonly RoundPoint[];
}

export interface RoundPoint {
  readonly session: PastSession;
  readonly covered: number;
  /** Steps of the round that the user did not skip. */
  readonly total: number;
  readonly spentMs: number;
}

export interface MissedStep {
  readonly step: StepId;
  readonly round: RoundId;
  readonly missed: number;
  /** Sessions in which its round came up and the user did not skip it. */
  readonly of: number;
  /** How often it has been missed since it was last covered. */
  readonly inARow: number;
}

/** Once is a bad day. */
const KEEPS_FROM = 2;

export function deriveProgress(sessions: readonly PastSession[]): Progress {
  const oldestFirst = [...sessions].sort((a, b) => a.at - b.at);
  const rounds = roundsOf(oldestFirst);
  return {
    axes: axesOf(oldestFirst),
    rounds: [...rounds].sort((a, b) => b.points.length - a.points.length),
    keepsBeingMissed: rounds
      .flatMap(({ round }) => missedSteps(round, oldestFirst))
      .filter(({ missed, inARow }) => missed >= KEEPS_FROM && inARow > 0)
      .sort((a, b) => b.inARow - a.inARow || b.missed / b.of - a.missed / a.of),
  };
}

function axesOf(sessions: readonly PastSession[]): AxisProgress[] {
  const axes = new Set(sessions.flatMap(({ summary }) => summary.axes.map(({ axis }) => axis)));
  return [...axes].map((axis) => ({
    axis,
    points: sessions.map((session) => ({
      session,
      score: session.summary.axes.find((each) => each.axis === axis)?.score ?? null,
    })),
  }));
}

function roundsOf(sessions: readonly PastSession[]): RoundProgress[] {
  const rounds = new Set(sessions.flatMap(({ summary }) => summary.rounds.map(({ round }) => round)));
  return [...rounds].map((round) => ({
    round,
    points: ofRound(round, sessions).map(({ session, inIt }) => ({
      session,
      covered: inIt.covered.length,
      total: inIt.covered.length + inIt.missed.length,
      spentMs: inIt.spentMs,
    })),
  }));
}

function missedSteps(round: RoundId, sessions: readonly PastSession[]): MissedStep[] {
  const history = new Map<StepId, { missed: number; of: number; inARow: number }>();
  for (const { inIt } of ofRound(round, sessions)) {
    for (const step of [...inIt.covered, ...inIt.missed]) {
      const { missed, of, inARow } = history.get(step) ?? { missed: 0, of: 0, inARow: 0 };
      const isMissed = inIt.missed.includes(step);
      history.set(step, { missed: missed + Number(isMissed), of: of + 1, inARow: isMissed ? inARow + 1 : 0 });
    }
  }
  return [...history].map(([step, counts]) => ({ step, round, ...counts }));
}

const ofRound = (round: RoundId, sessions: readonly PastSession[]): { session: PastSession; inIt: RoundSummary }[] =>
  sessions.flatMap((session) => {
    const inIt = session.summary.rounds.find((each) => each.round === round);
    return inIt === undefined ? [] : [{ session, inIt }];
  });
