import type { AxisId } from '../../rubric/axis.ts';

/** What people call an axis of the grade, separated by commas. */
export const AXIS_NAMES: Readonly<Record<AxisId, string>> = {
  'api-design': 'rubric, score, grading, grade, how am i graded',
  database: 'rubric, score, grading, grade',
  security: 'rubric, score, grading, grade',
  'code-quality': 'rubric, score, grading, grade, clean code, readability, refactoring',
  'production-readiness': 'rubric, score, grading, grade, production ready, readiness',
};
