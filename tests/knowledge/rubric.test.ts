import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS_IDS, type Indicator, type RedFlag } from '#knowledge/rubric/axis.ts';
import { EVIDENCE_NEEDED, NOT_EVIDENCE } from '#knowledge/rubric/evidence.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { MANNER_RED_FLAGS, MANNER_STRONG } from '#knowledge/rubric/manner.ts';
import {
  RECOMMENDATION_RULES,
  RECOMMENDATIONS,
  type Recommendation,
  type RecommendationNeeds,
  WRITTEN_WITH_IT,
} from '#knowledge/rubric/recommendation.ts';
import { misspelt, repeated, unheard } from './phrase-rules.ts';

const STRONG: readonly Indicator[] = [...AXES.flatMap((axis) => axis.strong), ...MANNER_STRONG];
const RED_FLAGS: readonly RedFlag[] = [...AXES.flatMap((axis) => axis.redFlags), ...MANNER_RED_FLAGS];
const HEARD: readonly Indicator[] = [...STRONG, ...RED_FLAGS];

describe('the rubric', () => {
  it('scores the five axes, in the order of AXIS_IDS', () => {
    expect(AXES.map(({ id }) => id)).toEqual(AXIS_IDS);
  });

  it('has a floor of 3 for security, and for nothing else', () => {
    expect(AXES.filter(({ floor }) => floor !== null).map(({ id, floor }) => [id, floor])).toEqual([['security', 3]]);
  });

  it('uses each id once', () => {
    expect(repeated(HEARD.map(({ id }) => id))).toEqual([]);
  });

  it('never counts one phrase for a candidate and against them', () => {
    const against = new Set(RED_FLAGS.flatMap(({ listensFor }) => listensFor));
    expect(STRONG.flatMap(({ listensFor }) => listensFor).filter((phrase) => against.has(phrase))).toEqual([]);
  });
});

describe.each(AXES)('$id', (axis) => {
  it('has an anchor for each score from 1 to 5, no two alike', () => {
    expect(axis.anchors.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
    expect(repeated(axis.anchors.map(({ sounds }) => sounds))).toEqual([]);
  });

  it('prefixes what it listens for with its own id', () => {
    expect([...axis.strong, ...axis.redFlags].filter(({ id }) => !id.startsWith(`${axis.id}/`))).toEqual([]);
  });

  it('asks one question, and knows at least 4 signals each way', () => {
    expect(axis.question).toMatch(/\?$/);
    expect(axis.strong.length).toBeGreaterThanOrEqual(4);
    expect(axis.redFlags.length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(HEARD)('$id', ({ listensFor }) => {
  it('has 3 to 8 ways to sound, in the notation, and all of them can be heard', () => {
    expect(listensFor.length).toBeGreaterThanOrEqual(3);
    expect(listensFor.length).toBeLessThanOrEqual(8);
    expect(repeated(listensFor)).toEqual([]);
    expect(misspelt(listensFor)).toEqual([]);
    expect(unheard(listensFor)).toEqual([]);
  });
});

describe.each(RED_FLAGS)('$id', ({ instead }) => {
  it('says what would have been better', () => {
    expect(instead).toMatch(/\.$/);
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

  it('has exceptions with a reason each', () => {
    expect(repeated(NOT_EVIDENCE.map(({ id }) => id))).toEqual([]);
    expect(NOT_EVIDENCE.filter(({ because }) => !because.endsWith('.'))).toEqual([]);
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
