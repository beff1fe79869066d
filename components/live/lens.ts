import type { IntentArtefact } from '#core/intent/model.ts';
import { createLens } from '#core/session/lens.ts';
import { LEXICON } from '#knowledge/lexicon/index.ts';
import artefact from '#knowledge/model/intent.json' with { type: 'json' };
import { ROUNDS } from '#knowledge/rounds/index.ts';

/** The knowledge of this build, made ready once. */
export const lens = createLens(ROUNDS, LEXICON, artefact as IntentArtefact);
