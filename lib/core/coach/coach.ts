import type { Round, StepId } from '#knowledge/schema.ts';
import type { Mark } from '../session/session.ts';
import type { CoachView, StepView } from '../session/view.ts';
import type { StepJudge } from './judge.ts';
import { hearLine, NO_PROGRESS, type Progress, type RoutedLine } from './progress.ts';

/**
 * Which of a round's steps are covered, begun, asked for, skipped or pending, and what comes next.
 * The user's own hand has the last word.
 */
export function coachRound(
  round: Round,
  lines: readonly RoutedLine[],
  marks: readonly Mark[],
  judge: StepJudge,
): CoachView {
  return viewRound(round, marks, (since) =>
    lines.reduce((progress, line) => hearLine(progress, line, { round: round.id, since, judge }), NO_PROGRESS),
  );
}

/** @param progressSince what has been said of the round's steps after a time */
export function viewRound(round: Round, marks: readonly Mark[], progressSince: (since: number) => Progress): CoachView {
  const hand = readHand(marks);
  const progress = progressSince(Number.NEGATIVE_INFINITY);
  const steps = round.steps.map((step): StepView => {
    const mark = hand.get(step.id);
    const said = mark?.kind === 'step-reset' ? progressSince(mark.at) : progress;
    const covered = said.covered.get(step.id) ?? null;
    const started = said.started.get(step.id) ?? null;
    const asked = said.asked.get(step.id) ?? null;
    const evidence = covered ?? started;
    if (mark?.kind === 'step-skipped') return { step, status: 'skipped', evidence: null, asked };
    if (mark?.kind === 'step-ticked') return { step, status: 'covered', evidence: covered, asked };
    if (covered !== null) return { step, status: 'covered', evidence, asked };
    if (asked !== null) return { step, status: 'asked', evidence: null, asked };
    return { step, status: started !== null ? 'started' : 'pending', evidence, asked };
  });
  const open = [
    ...steps.filter(({ status }) => status === 'asked'),
    ...steps.filter(({ status }) => status === 'started' || status === 'pending'),
  ];
  return { round, steps, now: open[0] ?? null, upcoming: open.slice(1) };
}

type StepMark = Extract<Mark, { readonly step: StepId }>;

/** The last thing the user did to each step. */
function readHand(marks: readonly Mark[]): ReadonlyMap<StepId, StepMark> {
  return new Map(marks.flatMap((mark) => ('step' in mark ? [[mark.step, mark] as const] : [])));
}
