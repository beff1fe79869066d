import { createStepListener } from '#core/coach/coverage.ts';
import { createClassifier } from '#core/intent/classify.ts';
import { createLexiconReader } from '#core/intent/lexicon-features.ts';
import { type IntentArtefact, loadIntentModel } from '#core/intent/model.ts';
import type { Lens } from '#core/session/derive.ts';
import artefact from '#knowledge/model/intent.json' with { type: 'json' };
import { LEXICON } from '#knowledge/lexicon/index.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';

/** The knowledge of this build, made ready once. */
export function createLens(): Lens {
  return {
    rounds: ROUNDS,
    classifier: createClassifier(loadIntentModel(artefact as IntentArtefact, createLexiconReader(LEXICON))),
    listener: createStepListener(ROUNDS),
  };
}
