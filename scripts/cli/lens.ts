import { readFileSync } from 'node:fs';
import { createStepListener } from '#core/coach/coverage.ts';
import { createClassifier } from '#core/intent/classify.ts';
import { createLexiconReader } from '#core/intent/lexicon-features.ts';
import { type IntentArtefact, loadIntentModel } from '#core/intent/model.ts';
import type { Lens } from '#core/session/derive.ts';
import { LEXICON } from '#knowledge/lexicon/index.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';

/** The knowledge of this checkout, as the panel sees it. */
export function createLens(): Lens {
  const artefact = readFileSync(new URL('../../knowledge/model/intent.json', import.meta.url), 'utf8');
  return {
    rounds: ROUNDS,
    classifier: createClassifier(loadIntentModel(JSON.parse(artefact) as IntentArtefact, createLexiconReader(LEXICON))),
    listener: createStepListener(ROUNDS),
  };
}
