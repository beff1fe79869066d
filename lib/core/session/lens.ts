import type { Round } from '#knowledge/schema.ts';
import { createStepListener, type StepListener } from '../coach/coverage.ts';
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
  readonly listener: StepListener;
  readonly facts: FactListener;
  readonly routeOptions?: RouteOptions;
}

/** The data that a lens is ground from. */
export interface LensKnowledge extends IntentKnowledge {
  readonly requirements: RequirementPhrases;
}

/** @throws {TypeError} when the artefact was not trained for this knowledge */
export function createLens(knowledge: LensKnowledge, artefact: IntentArtefact): Lens {
  const { rounds, requirements } = knowledge;
  return {
    rounds,
    classifier: createClassifier(loadIntentModel(artefact, createFeatureReader(knowledge))),
    listener: createStepListener(rounds),
    facts: createFactListener(createRequirementReader(requirements)),
  };
}
