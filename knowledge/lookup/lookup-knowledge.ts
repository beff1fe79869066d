import { FORMULAS } from '../capacity/index.ts';
import { LATENCIES } from '../capacity/latency.ts';
import { THROUGHPUTS } from '../capacity/throughput.ts';
import { AREAS } from '../concepts/index.ts';
import { datastoreTree } from '../decision-trees/datastore.ts';
import { QUESTIONS } from '../questions/index.ts';
import { ROUND_EXTRAS } from '../rounds/extras.ts';
import { ROUNDS } from '../rounds/index.ts';
import { AXES } from '../rubric/index.ts';

/** All that can be looked up. Large: the build makes a file of it, and no script may import it. */
export const LOOKUP_KNOWLEDGE = {
  rounds: ROUNDS,
  extras: ROUND_EXTRAS,
  trees: [datastoreTree],
  formulas: FORMULAS,
  latencies: LATENCIES,
  throughputs: THROUGHPUTS,
  areas: AREAS,
  questions: QUESTIONS,
  axes: AXES,
} as const;
