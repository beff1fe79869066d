import type { StepView } from '#core/session/view.ts';
import type { Attribution } from './attribution.ts';
import { StepRow } from './step-row.tsx';

interface StepListProps {
  readonly steps: readonly StepView[];
  readonly saidBy: readonly Attribution[];
}

/** The round's steps in order, each with the words that prove it. */
export function StepList({ steps, saidBy }: StepListProps) {
  return (
    <ol className="border-t border-line">
      {steps.map((view, i) => (
        <StepRow key={view.step.id} view={view} position={i + 1} saidBy={saidBy[i] ?? null} />
      ))}
    </ol>
  );
}
