import type { StepArtefact } from '#core/coach/step-model.ts';
import type { IntentArtefact } from '#core/intent/model.ts';
import { createLens } from '#core/session/lens.ts';
import { LENS_KNOWLEDGE } from '#knowledge/lens.ts';
import intent from '#knowledge/model/intent.json' with { type: 'json' };
import steps from '#knowledge/model/steps.json' with { type: 'json' };

/** The knowledge of this build, made ready once. */
export const lens = createLens(LENS_KNOWLEDGE, { intent: intent as IntentArtefact, steps: steps as StepArtefact });
