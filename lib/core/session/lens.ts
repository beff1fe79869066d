import type { StepOrder } from '#knowledge/order.ts';
import type { Round } from '#knowledge/schema.ts';
import { createStepListener } from '../coach/coverage.ts';
import { createStepJudge, type StepJudge } from '../coach/judge.ts';
import { loadStepModel, type StepArtefact } from '../coach/step-model.ts';
import { createFactListener, type FactListener } from '../facts/hear-facts.ts';
import { createRequirementReader, type RequirementPhrases } from '../facts/requirement.ts';
import { type Classifier, createClassifier } from '../intent/classify.ts';
import { createFeatureReader, type IntentKnowledge } from '../intent/features.ts';
import { type IntentArtefact, loadIntentModel } from '../intent/model.ts';
import type { RouteOptions } from '../intent/route.ts';

/** What facts are seen through: the knowledge that ships with the build. */
export interface Lens {
  readonly rounds: readonly Round[];
  readonly classifier: Classifier;
  readonly judge: StepJudge;
  readonly facts: FactListener;
  /** What has to come before what; without it nothing comes too late. */
  readonly order?: readonly StepOrder[];
  readonly routeOptions?: RouteOptions;
}

/** The data that a lens is ground from. */
export interface LensKnowledge extends IntentKnowledge {
  readonly requirements: RequirementPhrases;
  readonly order: readonly StepOrder[];
}

/** What `npm run train` has made of the knowledge. */
export interface Artefacts {
  readonly intent: IntentArtefact;
  readonly steps: StepArtefact;
}

/** @throws {TypeError} when the artefacts were not trained for this knowledge */
export function createLens(knowledge: LensKnowledge, { intent, steps }: Artefacts): Lens {
  const { rounds, requirements, order } = knowledge;
  const features = createFeatureReader(knowledge);
  return {
    rounds,
    classifier: createClassifier(loadIntentModel(intent, features)),
    judge: createStepJudge(loadStepModel(steps, features), createStepListener(rounds), steps.judge),
    facts: createFactListener(createRequirementReader(requirements)),
    order,
  };
}
