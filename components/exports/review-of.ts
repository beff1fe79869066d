import type { Grade } from '#core/grade/grade.ts';
import type { Review, RoundStretch, StepReview, Verdict } from '#core/review/review.ts';
import { type DerivedSession, deriveSession } from '#core/session/derive.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { StepStatus, StepView } from '#core/session/view.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { lens } from '../live/lens.ts';

/** Stands in for `deriveReview` and `gradeSession` until they are there: rounds and their steps, and no judgement of its own. */
export function reviewOf(
  facts: SessionFacts,
  viewer: Viewer,
): { readonly review: Review; readonly grade: Grade | null } {
  const view = deriveSession(facts, lens, Number.POSITIVE_INFINITY, viewer);
  const [first, last] = [view.lines[0]?.utterance, view.lines.at(-1)?.utterance];
  const span = first === undefined || last === undefined ? null : { from: first.startedAt, to: last.updatedAt };
  const stretches = stretchesOf(view, span?.to ?? 0);
  const spentOn = (id: string) =>
    stretches.filter(({ round }) => round === id).reduce((sum, { from, to }) => sum + to - from, 0);
  const timeOf = (seq: number | undefined) =>
    view.lines.find(({ utterance }) => utterance.seq === seq)?.utterance.startedAt ?? null;
  const stepOf = ({ step, status, evidence, asked }: StepView): StepReview => ({
    step,
    verdict: status === 'covered' && evidence === null ? 'ticked' : VERDICTS[status],
    evidence,
    at: timeOf(evidence?.seq),
    asked,
    askedAt: timeOf(asked?.seq),
    lateAfter: null,
  });
  const review: Review = {
    view,
    span,
    stretches,
    rounds: view.visited.map(({ round, steps }) => ({
      round,
      spentMs: spentOn(round.id),
      plannedMs: null,
      steps: steps.map(stepOf),
    })),
    questions: [],
    talk: { voices: [], longestMonologue: null, firstClarifyingQuestion: null, wordsPerMinute: null, fillers: [] },
    notes: view.notes.map((mark) => ({ mark, text: mark.text })),
  };
  return { review, grade: null };
}

const VERDICTS: Readonly<Record<StepStatus, Verdict>> = {
  covered: 'covered',
  started: 'started',
  asked: 'unanswered',
  pending: 'missed',
  skipped: 'skipped',
};

function stretchesOf({ steps }: DerivedSession, end: number): readonly RoundStretch[] {
  const stretches: { round: RoundStretch['round']; from: number; to: number }[] = [];
  for (const { line, route } of steps) {
    const at = line.utterance.startedAt;
    const open = stretches.at(-1);
    if (open !== undefined) open.to = at;
    if (route.active !== null && open?.round !== route.active)
      stretches.push({ round: route.active, from: at, to: at });
  }
  const last = stretches.at(-1);
  if (last !== undefined) last.to = end + 1;
  return stretches;
}
