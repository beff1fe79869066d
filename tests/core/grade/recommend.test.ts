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

  it('counts a critical red flag that stands, but only on an axis with a score', () => {
    const [flag] = AXES.flatMap(({ redFlags }) => redFlags).filter(({ severity }) => severity === 'critical');
    if (flag === undefined) throw new Error('no critical flag');
    const evidence = { seq: 0, start: 0, end: 1, quote: 'I' };
    const flagged = (axes: AxisGrade[], axis: number, takenBack: typeof evidence | null) =>
      axes.map((each, i) =>
        i === axis ? { ...each, redFlags: [{ flag, evidence, at: 0, turn: 0, takenBack }] } : each,
      );
    const gives = (axes: readonly AxisGrade[]) => recommend(axes, RUBRIC).recommendation?.gives;
    const axes = graded(4, 4, 4, 4, null);
    expect(gives(flagged(axes, 3, null))).toBe('no');
    expect(gives(flagged(axes, 3, evidence))).toBe('yes');
    expect(gives(flagged(axes, 4, null))).toBe('yes');
  });
});
