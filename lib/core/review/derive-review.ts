import type { StepOrder } from '#knowledge/order.ts';
import { type DerivedSession, deriveSession } from '../session/derive.ts';
import type { Lens } from '../session/lens.ts';
import { activeMs, roundLengthMs } from '../session/pacing.ts';
import { planOf } from '../session/plan.ts';
import type { SessionFacts } from '../session/session.ts';
import type { CoachView } from '../session/view.ts';
import type { Viewer } from '../session/viewer.ts';
import { askedQuestions } from './asked-questions.ts';
import type { Review, RoundReview, RoundStretch } from './review.ts';
import { reviewSteps } from './review-steps.ts';
import { roundStretches } from './round-stretches.ts';
import { spanOf } from './span-of.ts';
import { talkFigures } from './talk-figures.ts';

/**
 * The review of a session that is over. Pure, as `deriveSession` is, which takes nearly all of the time.
 *
 * @param now milliseconds since the epoch
 */
export const deriveReview = (facts: SessionFacts, lens: Lens, now: number, viewer?: Viewer): Review =>
  reviewOf(facts, deriveSession(facts, lens, now, viewer), lens.order);

/** The same of a session that has been derived. */
export function reviewOf(facts: SessionFacts, view: DerivedSession, order: readonly StepOrder[] = []): Review {
  const bySeq = new Map(view.lines.map(({ utterance }) => [utterance.seq, utterance]));
  const stretches = roundStretches(view.steps);
  const questions = askedQuestions(view.steps);
  const plan = planOf(facts.marks);
  const plannedMs = plan?.minutes === undefined ? null : roundLengthMs(plan, plan.minutes);
  return {
    view,
    span: spanOf(view.lines),
    stretches,
    rounds: view.visited.map(
      (coach): RoundReview => ({
        round: coach.round,
        spentMs: spentIn(coach, stretches, facts),
        plannedMs: plan?.rounds.length === 0 || plan?.rounds.includes(coach.round.id) ? plannedMs : null,
        steps: reviewSteps(coach, order, bySeq),
      }),
    ),
    questions,
    talk: talkFigures(view.lines, questions),
  };
}

const spentIn = ({ round }: CoachView, stretches: readonly RoundStretch[], facts: SessionFacts): number =>
  stretches
    .filter((stretch) => stretch.round === round.id)
    .reduce((spent, { from, to }) => spent + activeMs(facts, from, to), 0);
