import type { Round } from '#knowledge/schema.ts';
import { createStepListener, type StepListener } from '../coach/coverage.ts';
import { type Classifier, createClassifier } from '../intent/classify.ts';
import { createLexiconReader, type Lexicon } from '../intent/lexicon-features.ts';
import { type IntentArtefact, loadIntentModel } from '../intent/model.ts';
import type { RouteOptions } from '../intent/route.ts';

/** What facts are seen through: the knowledge that ships with the build. */
export interface Lens {
  readonly rounds: readonly Round[];
  readonly classifier: Classifier;
  readonly listener: StepListener;
  readonly routeOptions?: RouteOptions;
}

/** @throws {TypeError} when the artefact was not trained for this lexicon */
export function createLens(rounds: readonly Round[], lexicon: Lexicon, artefact: IntentArtefact): Lens {
  return {
    rounds,
    classifier: createClassifier(loadIntentModel(artefact, createLexiconReader(lexicon))),
    listener: createStepListener(rounds),
  };
}
