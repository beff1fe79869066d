import { apis } from './apis/index.ts';
import { cloud } from './cloud/index.ts';
import { databases } from './databases/index.ts';
import { experience } from './experience/index.ts';
import { fundamentals } from './fundamentals/index.ts';
import { patterns } from './patterns/index.ts';
import { performance } from './performance/index.ts';
import type { Question } from './question.ts';
import { scenarios } from './scenarios/index.ts';
import { security } from './security/index.ts';
import { testing } from './testing/index.ts';

/** The whole bank, area by area, in the order in which the areas build on each other. */
export const QUESTIONS: readonly Question[] = [
  ...fundamentals,
  ...databases,
  ...security,
  ...performance,
  ...apis,
  ...cloud,
  ...patterns,
  ...testing,
  ...scenarios,
  ...experience,
];
