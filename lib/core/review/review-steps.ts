import type { StepOrder } from '#knowledge/order.ts';
import type { Step, StepId } from '#knowledge/schema.ts';
import type { Utterance } from '../session/session.ts';
import type { CoachView, StepView } from '../session/view.ts';
import type { StepReview, Verdict } from './review.ts';
import { evidenceAt } from './spoken-at.ts';

/** How each step of a round has come out, with the words that show it. */
export function reviewSteps(
  { steps }: CoachView,
  order: readonly StepOrder[],
  bySeq: ReadonlyMap<number, Utterance>,
): readonly StepReview[] {
  const lateAfter = lateSteps(steps, order);
  return steps.map((view): StepReview => {
    const { step, evidence, asked } = view;
    const late = lateAfter.get(step.id) ?? null;
    return {
      step,
      verdict: late === null ? verdictOf(view) : 'late',
      evidence,
      at: evidenceAt(evidence, bySeq),
      asked,
      askedAt: evidenceAt(asked, bySeq),
      lateAfter: late,
    };
  });
}

const VERDICTS = { started: 'started', asked: 'unanswered', pending: 'missed', skipped: 'skipped' } as const;

const verdictOf = ({ status, evidence }: StepView): Verdict =>
  status === 'covered' ? (evidence === null ? 'ticked' : 'covered') : VERDICTS[status];

/**
 * Steps that came too late, and the first that was built on them before. In the same breath nothing is late: whoever says
 * the contract and the code in one answer has both.
 */
function lateSteps(steps: readonly StepView[], order: readonly StepOrder[]): ReadonlyMap<StepId, Step> {
  const coveredIn = new Map(
    steps.flatMap(({ step, status, evidence }) =>
      status === 'covered' && evidence !== null ? [[step.id, { step, seq: evidence.seq }] as const] : [],
    ),
  );
  const late = new Map<StepId, { readonly step: Step; readonly seq: number }>();
  for (const { step, buildsOn } of order) {
    const builder = coveredIn.get(step);
    if (builder === undefined) continue;
    for (const base of buildsOn) {
      const covered = coveredIn.get(base);
      if (covered === undefined || covered.seq <= builder.seq) continue;
      const known = late.get(base);
      if (known === undefined || builder.seq < known.seq) late.set(base, builder);
    }
  }
  return new Map([...late].map(([id, { step }]) => [id, step]));
}
