import { REQUIREMENT_PHRASES } from './facts/requirements.ts';
import { WORD_CLASSES } from './lexicon/classes/index.ts';
import { LEXICON } from './lexicon/index.ts';
import { ROUNDS } from './rounds/index.ts';

/** All that the live panel hears by; everything else loads when it is used. */
export const LENS_KNOWLEDGE = {
  rounds: ROUNDS,
  lexicon: LEXICON,
  classes: WORD_CLASSES,
  requirements: REQUIREMENT_PHRASES,
} as const;
