import { fundamentals } from './fundamentals/index.ts';
import type { Question } from './question.ts';

/** The whole bank, area by area, in the order in which the areas build on each other. */
export const QUESTIONS: readonly Question[] = [...fundamentals];
