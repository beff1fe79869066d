import { readFileSync } from 'node:fs';
import type { StepArtefact } from '#core/coach/step-model.ts';
import { createFeatureReader } from '#core/intent/features.ts';
import type { IntentArtefact } from '#core/intent/model.ts';
import { createLens, type Lens } from '#core/session/lens.ts';
import { LENS_KNOWLEDGE } from '#knowledge/lens.ts';

const readModel = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../knowledge/model/${name}.json`, import.meta.url), 'utf8'));

/** The trained models, as committed. */
export const readArtefact = () => readModel('intent') as IntentArtefact;
export const readStepArtefact = () => readModel('steps') as StepArtefact;

/** The knowledge of this checkout, as the panel sees it. */
export const readLens = (): Lens => createLens(LENS_KNOWLEDGE, { intent: readArtefact(), steps: readStepArtefact() });

export const readFeatures = () => createFeatureReader(LENS_KNOWLEDGE);
