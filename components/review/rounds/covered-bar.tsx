import { isCovered } from '#core/review/practise-next.ts';
import type { StepReview } from '#core/review/review.ts';

/** A field for each step, in scaffold order: filled where it is covered, half where it was begun. The words stand beside it. */
export function CoveredBar({ steps }: { readonly steps: readonly StepReview[] }) {
  return (
    <span aria-hidden="true" className="flex grow gap-0.5">
      {steps.map(({ step, verdict }) => (
        <span
          key={step.id}
          data-verdict={verdict}
          className={`h-2 min-w-1 grow rounded-[2px] border ${look(verdict)}`}
        />
      ))}
    </span>
  );
}

function look(verdict: StepReview['verdict']): string {
  if (isCovered(verdict)) return 'border-accent bg-accent';
  if (verdict === 'started') return 'border-accent bg-accent/30';
  return verdict === 'unanswered' ? 'border-asked' : 'border-edge/60';
}
