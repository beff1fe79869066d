import type { IntentArtefact } from '#core/intent/model.ts';
import { createLens } from '#core/session/lens.ts';
import { LENS_KNOWLEDGE } from '#knowledge/lens.ts';
import artefact from '#knowledge/model/intent.json' with { type: 'json' };

/** The knowledge of this build, made ready once. */
export const lens = createLens(LENS_KNOWLEDGE, artefact as IntentArtefact);
