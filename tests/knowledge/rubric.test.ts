import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS_IDS } from '#knowledge/rubric/axis.ts';
import { EVIDENCE_NEEDED } from '#knowledge/rubric/evidence.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import {
  RECOMMENDATION_RULES,
  RECOMMENDATIONS,
  type Recommendation,
  type RecommendationNeeds,
  WRITTEN_WITH_IT,
} from '#knowledge/rubric/recommendation.ts';

describe('the rubric', () => {
  it('scores the five axes, in the order of AXIS_IDS', () => {
    expect(AXES.map(({ id }) => id)).toEqual(AXIS_IDS);
  });

  it('has a floor of 3 for security, and for nothing else', () => {
    expect(AXES.filter(({ floor }) => floor !== null).map(({ id, floor }) => [id, floor])).toEqual([['security', 3]]);
  });
});

describe('the recommendation', () => {
  it('goes from Strong Yes down to Strong No, and the last asks for nothing', () => {
    expect(RECOMMENDATION_RULES.map(({ gives }) => gives)).toEqual(RECOMMENDATIONS.toReversed());
    expect(RECOMMENDATION_RULES.at(-1)?.needs).toEqual({});
  });

  it.each([
    ['all fives', [5, 5, 5, 5, 5], 0, 'strong-yes'],
    ['fives with a four', [5, 5, 4, 5, 4], 0, 'strong-yes'],
    ['fives with a three', [5, 5, 5, 5, 3], 0, 'yes'],
    ['threes and fours', [4, 3, 3, 4, 4], 0, 'yes'],
    ['threes throughout', [3, 3, 3, 3, 3], 0, 'neutral'],
    ['one clear gap', [4, 2, 4, 4, 4], 0, 'neutral'],
    ['fives, and security below its floor', [5, 5, 2, 5, 5], 0, 'no'],
    ['fives, and a hole that was defended', [5, 5, 1, 5, 5], 1, 'strong-no'],
    ['fours, and one critical flag not taken back', [4, 4, 4, 4, 4], 1, 'no'],
    ['ones', [1, 1, 1, 1, 1], 3, 'strong-no'],
  ] as const)('for %s is as a person would decide', (_, scores, flags, expected) => {
    expect(recommend(scores, flags)).toBe(expected);
  });

  it('is written down with its evidence, and with what was not tested', () => {
    expect(WRITTEN_WITH_IT.join(' ')).toMatch(/sentences/);
    expect(WRITTEN_WITH_IT.join(' ')).toMatch(/without enough evidence/);
  });

  it('never rises above No with security below its floor', () => {
    const score = integer({ min: 1, max: 5 });
    assert(
      property(score, score, constantFrom(1, 2), score, score, (api, data, security, code, production) => {
        expect(['no', 'strong-no']).toContain(recommend([api, data, security, code, production], 0));
      }),
    );
  });

  it('never falls when a score rises', () => {
    const scores = array(integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 });
    assert(
      property(scores, integer({ min: 0, max: 4 }), integer({ min: 0, max: 2 }), (before, raised, flags) => {
        const after = before.map((score, i) => (i === raised ? score + 1 : score));
        expect(rank(recommend(after, flags))).toBeGreaterThanOrEqual(rank(recommend(before, flags)));
      }),
    );
  });
});

describe('evidence', () => {
  it('is needed more than once for an axis, and for more than half of the axes', () => {
    expect(EVIDENCE_NEEDED.signalsPerAxis).toBeGreaterThan(1);
    expect(EVIDENCE_NEEDED.turnsPerAxis).toBeGreaterThan(1);
    expect(EVIDENCE_NEEDED.axesScored).toBeGreaterThan(AXIS_IDS.length / 2);
  });
});

const rank = (recommendation: Recommendation) => RECOMMENDATIONS.indexOf(recommendation);

/** The rules as they are meant to be read: from the top, the first that holds. */
function recommend(scores: readonly number[], criticalFlags: number): Recommendation {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const security = scores[AXIS_IDS.indexOf('security')] ?? 0;
  const holds = (needs: RecommendationNeeds) =>
    mean >= (needs.meanAtLeast ?? 0) &&
    Math.min(...scores) >= (needs.lowestAtLeast ?? 0) &&
    security >= (needs.securityAtLeast ?? 0) &&
    criticalFlags <= (needs.uncorrectedCriticalFlagsAtMost ?? Number.POSITIVE_INFINITY);
  return RECOMMENDATION_RULES.find(({ needs }) => holds(needs))?.gives ?? 'strong-no';
}
