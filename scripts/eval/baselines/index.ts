import type { Baseline } from './baseline.ts';
import { countKeywords } from './keyword-counting.ts';
import { logisticRegression } from './logistic-regression.ts';
import { naiveBayes } from './naive-bayes.ts';
import { nearestTurn } from './nearest-turn.ts';

export const BASELINES: readonly Baseline[] = [
  { name: 'keyword counting', learn: () => countKeywords },
  nearestTurn,
  naiveBayes,
  logisticRegression,
];
