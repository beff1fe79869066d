import type { PointsAndScores } from './grade-from-labels.ts';
import { ratio, share } from './score-turns.ts';

/** One dialogue twice: as labelled, and as the grader hears it. */
export interface GradePair {
  readonly labelled: PointsAndScores;
  readonly heard: PointsAndScores;
}

export interface PointScore {
  /** Different points that the labels say are shown, a dialogue at a time. */
  readonly points: number;
  /** Of the points that are heard: how many are shown. */
  readonly precision: number;
  readonly recall: number;
}

export interface AxisScore {
  /** Axes that the labels are enough to score. */
  readonly axes: number;
  /** Of those: how many the grader scores. */
  readonly scored: number;
  /** Of those that both score: how many have the same score, and how many the same or the next one. */
  readonly same: number;
  readonly near: number;
  /** Axes that the grader scores and the labels do not. */
  readonly unfounded: number;
}

/** A point counts once a dialogue, wherever it is shown or heard. */
export function scorePoints(pairs: readonly GradePair[], kind: 'strong' | 'redFlags'): PointScore {
  const found = pairs.map(({ labelled, heard }) => {
    const [shown, ids] = [pointIds(labelled, kind), pointIds(heard, kind)];
    return { shown: shown.size, heard: ids.size, right: [...ids].filter((id) => shown.has(id)).length };
  });
  const total = (of: 'shown' | 'heard' | 'right') => found.reduce((sum, each) => sum + each[of], 0);
  return {
    points: total('shown'),
    precision: ratio(total('right'), total('heard')),
    recall: ratio(total('right'), total('shown')),
  };
}

const pointIds = ({ axes, manner }: PointsAndScores, kind: 'strong' | 'redFlags'): ReadonlySet<string> =>
  new Set(
    [...axes, manner].flatMap(({ strong, redFlags }) =>
      kind === 'strong' ? strong.map(({ indicator }) => indicator.id) : redFlags.map(({ flag }) => flag.id),
    ),
  );

export function scoreAxes(pairs: readonly GradePair[]): AxisScore {
  const axes = pairs.flatMap(({ labelled, heard }) =>
    labelled.axes.map(({ axis, score }) => ({
      labelled: score,
      heard: heard.axes.find((each) => each.axis.id === axis.id)?.score ?? null,
    })),
  );
  const founded = axes.filter(({ labelled }) => labelled !== null);
  const apart = founded.flatMap(({ labelled, heard }) =>
    labelled === null || heard === null ? [] : [Math.abs(labelled - heard)],
  );
  return {
    axes: founded.length,
    scored: ratio(apart.length, founded.length),
    same: share(apart, (steps) => steps === 0),
    near: share(apart, (steps) => steps <= 1),
    unfounded: axes.filter(({ labelled, heard }) => labelled === null && heard !== null).length,
  };
}
