import { REQUIREMENT_PHRASES } from './facts/requirements.ts';
import { WORD_CLASSES } from './lexicon/classes/index.ts';
import { LEXICON } from './lexicon/index.ts';
import { STEP_ORDER } from './order.ts';
import { ROUNDS } from './rounds/index.ts';

/** All that the live panel hears by; everything else loads when it is used. */
export const LENS_KNOWLEDGE = {
  rounds: ROUNDS,
  lexicon: LEXICON,
  classes: WORD_CLASSES,
  requirements: REQUIREMENT_PHRASES,
  order: STEP_ORDER,
} as const;
