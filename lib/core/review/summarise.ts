import type { Grade } from '../grade/grade.ts';
import { isCovered } from './practise-next.ts';
import type { Review, StepReview } from './review.ts';
import type { SessionSummary } from './summary.ts';

/** What is kept of a review to set it beside others. A step that was only begun is a step that was missed. */
export function summarise({ rounds }: Pick<Review, 'rounds'>, { axes, recommendation }: Grade): SessionSummary {
  return {
    rounds: rounds.map(({ round, spentMs, steps }) => ({
      round: round.id,
      spentMs,
      covered: idsOf(steps.filter(({ verdict }) => isCovered(verdict))),
      missed: idsOf(steps.filter(({ verdict }) => !isCovered(verdict) && verdict !== 'skipped')),
    })),
    axes: axes.map(({ axis, score }) => ({ axis: axis.id, score })),
    recommendation: recommendation?.gives ?? null,
  };
}

const idsOf = (steps: readonly StepReview[]) => steps.map(({ step }) => step.id);
