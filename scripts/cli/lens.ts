import { readFileSync } from 'node:fs';
import { createFeatureReader } from '#core/intent/features.ts';
import type { IntentArtefact } from '#core/intent/model.ts';
import { createLens, type Lens } from '#core/session/lens.ts';
import { LENS_KNOWLEDGE } from '#knowledge/lens.ts';

/** The trained model, as committed. */
export function readArtefact(): IntentArtefact {
  const text = readFileSync(new URL('../../knowledge/model/intent.json', import.meta.url), 'utf8');
  return JSON.parse(text) as IntentArtefact;
}

/** The knowledge of this checkout, as the panel sees it. */
export const readLens = (): Lens => createLens(LENS_KNOWLEDGE, readArtefact());

export const readFeatures = () => createFeatureReader(LENS_KNOWLEDGE);
