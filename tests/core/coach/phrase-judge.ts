import { createStepListener } from '#core/coach/coverage.ts';
import { createStepJudge, REASONS, type StepJudge } from '#core/coach/judge.ts';
import type { StepModel } from '#core/coach/step-model.ts';
import type { Round } from '#knowledge/schema.ts';

/** A judge that goes by the phrases alone: its model believes in no step, and a phrase decides. */
export function judgeByPhrases(rounds: readonly Round[]): StepJudge {
  const model: StepModel = {
    believe: (_, round) => new Map(rounds.find(({ id }) => id === round)?.steps.map(({ id }) => [id, 0.01])),
  };
  const weights = REASONS.map((reason) => (reason === 'phrase heard' ? 20 : reason === 'always' ? -10 : 0));
  return createStepJudge(model, createStepListener(rounds), weights);
}
