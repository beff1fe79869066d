import { CONCEPT_NAMES } from './concepts.ts';
import { FIGURE_NAMES, FORMULA_NAMES } from './figures.ts';
import { QUESTION_NAMES } from './questions.ts';
import { ROUND_NAMES } from './rounds.ts';
import { AXIS_NAMES } from './rubric.ts';
import { STEP_NAMES } from './steps.ts';
import { TRADE_OFF_NAMES } from './trade-offs.ts';
import { LEAF_NAMES, TREE_NAMES } from './trees.ts';

/** How people actually call what can be looked up, by kind and id. */
export const LOOKUP_NAMES = {
  round: ROUND_NAMES,
  step: STEP_NAMES,
  'trade-off': TRADE_OFF_NAMES,
  tree: TREE_NAMES,
  leaf: LEAF_NAMES,
  number: FIGURE_NAMES,
  formula: FORMULA_NAMES,
  concept: CONCEPT_NAMES,
  question: QUESTION_NAMES,
  rubric: AXIS_NAMES,
} as const;
