import { describe, expect, it } from 'vitest';
import type { AxisGrade } from '#core/grade/grade.ts';
import { recommend, unmetNeeds } from '#core/grade/recommend.ts';
import type { Score } from '#knowledge/rubric/axis.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';

/** Scores in the order of the rubric: API design, database, security, code quality, production readiness. */
const graded = (...scores: (Score | null)[]): AxisGrade[] =>
  AXES.map((axis, i) => ({ axis, score: scores[i] ?? null, anchor: null, strong: [], redFlags: [], lift: null }));

describe('the recommendation', () => {
  it.each<[(Score | null)[], string]>([
    [[5, 5, 5, 5, 5], 'strong-yes'],
    [[4, 4, 4, 4, 4], 'yes'],
    [[5, 5, 3, 5, 5], 'yes'],
    [[3, 3, 3, null, null], 'neutral'],
    [[5, 5, 2, 5, 5], 'no'],
    [[1, 1, 1, null, null], 'strong-no'],
  ])('of %j is %s', (scores, gives) => {
    expect(recommend(graded(...scores), RUBRIC)).toMatchObject({ recommendation: { gives }, lacking: [] });
  });

  it.each<[(Score | null)[], string[]]>([
    [[], ['axes', 'security']],
    [[5, 5, null, 5, 5], ['security']],
    [[5, null, 5, null, null], ['axes']],
  ])('of %j is none, and says what is lacking', (scores, lacking) => {
    expect(recommend(graded(...scores), RUBRIC)).toEqual({ recommendation: null, lacking });
  });

  it('names what kept it from the next better one', () => {
    const axes = graded(5, 5, 2, 5, 5);
    const { recommendation } = recommend(axes, RUBRIC);
    expect(recommendation && unmetNeeds(recommendation, axes, RUBRIC)).toEqual(['securityAtLeast']);
    const best = graded(5, 5, 5, 5, 5);
    const top = recommend(best, RUBRIC).recommendation;
    expect(top && unmetNeeds(top, best, RUBRIC)).toEqual([]);
  });
});
