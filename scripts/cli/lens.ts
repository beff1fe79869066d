import { readFileSync } from 'node:fs';
import type { IntentArtefact } from '#core/intent/model.ts';
import { createLens, type Lens } from '#core/session/lens.ts';
import { LEXICON } from '#knowledge/lexicon/index.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';

/** The trained model, as committed. */
export function readArtefact(): IntentArtefact {
  const text = readFileSync(new URL('../../knowledge/model/intent.json', import.meta.url), 'utf8');
  return JSON.parse(text) as IntentArtefact;
}

/** The knowledge of this checkout, as the panel sees it. */
export const readLens = (): Lens => createLens(ROUNDS, LEXICON, readArtefact());
