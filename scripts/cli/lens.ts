import { readFileSync } from 'node:fs';
import { createStepListener } from '#core/coach/coverage.ts';
import { createClassifier } from '#core/intent/classify.ts';
import { createLexiconReader } from '#core/intent/lexicon-features.ts';
import { type IntentArtefact, loadIntentModel } from '#core/intent/model.ts';
import type { Lens } from '#core/session/derive.ts';
import { LEXICON } from '#knowledge/lexicon/index.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';

/** The trained model, as committed. */
export function readArtefact(): IntentArtefact {
  const text = readFileSync(new URL('../../knowledge/model/intent.json', import.meta.url), 'utf8');
  return JSON.parse(text) as IntentArtefact;
}

/** The knowledge of this checkout, as the panel sees it. */
export function createLens(): Lens {
  return {
    rounds: ROUNDS,
    classifier: createClassifier(loadIntentModel(readArtefact(), createLexiconReader(LEXICON))),
    listener: createStepListener(ROUNDS),
  };
}
