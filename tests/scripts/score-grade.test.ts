import { describe, expect, it } from 'vitest';
import type { Axis, RedFlag, Score } from '#knowledge/rubric/axis.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import type { PointsAndScores } from '../../scripts/eval/grade-from-labels.ts';
import { type GradePair, scoreAxes, scorePoints } from '../../scripts/eval/score-grade.ts';

const NO_EVIDENCE = { seq: 0, start: 0, end: 0, quote: '' };
const HEARD = { evidence: NO_EVIDENCE, at: 0, turn: 0 };

/** A grade with these scores, axis by axis, and these points: places in the rubric's first axis. */
function gradeWith(
  scores: readonly (Score | null)[],
  points: readonly number[] = [],
  flags: readonly number[] = [],
): PointsAndScores {
  const ofFirst = (place: number, axis: Axis) => ({
    strong: (place === 0 ? points : [])
      .flatMap((at) => axis.strong[at] ?? [])
      .map((indicator) => ({ indicator, ...HEARD })),
    redFlags: (place === 0 ? flags : [])
      .flatMap((at): RedFlag[] => axis.redFlags.slice(at, at + 1))
      .map((flag) => ({ flag, ...HEARD, takenBack: null })),
  });
  return {
    axes: RUBRIC.axes.map((axis, place) => ({
      axis,
      score: scores[place] ?? null,
      anchor: null,
      lift: null,
      ...ofFirst(place, axis),
    })),
    manner: { strong: [], redFlags: [] },
  };
}

describe('how well points are heard', () => {
  const pairs: GradePair[] = [
    { labelled: gradeWith([], [0, 1, 2], [0]), heard: gradeWith([], [0, 3]) },
    { labelled: gradeWith([], [0]), heard: gradeWith([], [0], [1]) },
  ];

  it('counts each once a dialogue', () => {
    expect(scorePoints(pairs, 'strong')).toEqual({ points: 4, precision: 2 / 3, recall: 2 / 4 });
  });

  it('keeps red flags apart', () => {
    expect(scorePoints(pairs, 'redFlags')).toEqual({ points: 1, precision: 0, recall: 0 });
  });

  it('counts a point of another dialogue as wrong', () => {
    const swapped: GradePair[] = [
      { labelled: gradeWith([], [0]), heard: gradeWith([], [1]) },
      { labelled: gradeWith([], [1]), heard: gradeWith([], [0]) },
    ];
    expect(scorePoints(swapped, 'strong')).toEqual({ points: 2, precision: 0, recall: 0 });
  });

  it('knows no share of nothing', () => {
    expect(scorePoints([{ labelled: gradeWith([]), heard: gradeWith([]) }], 'strong')).toEqual({
      points: 0,
      precision: Number.NaN,
      recall: Number.NaN,
    });
  });
});

describe('how well axes are scored', () => {
  it('compares those that both score, and tells the others apart', () => {
    const labelled = gradeWith([3, 3, 5, 2, null]);
    const heard = gradeWith([3, 4, 3, null, 2]);
    expect(scoreAxes([{ labelled, heard }])).toEqual({
      axes: 4,
      scored: 3 / 4,
      same: 1 / 3,
      near: 2 / 3,
      unfounded: 1,
    });
  });

  it('has nothing to compare where nothing was scored', () => {
    const none = gradeWith([]);
    expect(scoreAxes([{ labelled: gradeWith([3]), heard: none }])).toMatchObject({ scored: 0, same: Number.NaN });
    expect(scoreAxes([{ labelled: none, heard: none }])).toMatchObject({ axes: 0, scored: Number.NaN, unfounded: 0 });
  });
});
