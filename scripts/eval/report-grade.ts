import { createGrader } from '#core/grade/grade-session.ts';
import type { Lens } from '#core/session/lens.ts';
import { replayToEnd } from '#core/session/replay.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { gradeFromLabels } from './grade-from-labels.ts';
import { table } from './markdown.ts';
import type { Dialogue } from './read-dialogues.ts';
import { type GradePair, scoreAxes, scorePoints } from './score-grade.ts';

type Pairs = Readonly<Record<string, readonly GradePair[]>>;

/** The dialogues whose points are labelled, each graded twice. */
export function gradeTwice(lens: Lens, dialogues: readonly Dialogue[]): readonly GradePair[] {
  const grader = createGrader(RUBRIC);
  return dialogues
    .filter(({ turns }) => turns.some(({ shows }) => shows !== undefined))
    .map(({ turns }) => {
      const session = replayToEnd(turns, lens);
      return { labelled: gradeFromLabels(turns, session.lines, RUBRIC), heard: grader.grade(session) };
    });
}

export function pointTable(parts: Pairs): string {
  const rows = Object.entries(parts).flatMap(([name, pairs]) =>
    (['strong', 'redFlags'] as const).map((kind) => {
      const { points, precision, recall } = scorePoints(pairs, kind);
      const named = kind === 'strong' ? 'strong points' : 'red flags';
      return [`${name}, ${named}`, String(pairs.length), String(points), precision, recall];
    }),
  );
  return table(['', 'dialogues', 'points shown', 'precision', 'recall'], rows);
}

export function axisTable(parts: Pairs): string {
  const rows = Object.entries(parts).map(([name, pairs]) => {
    const { axes, scored, same, near, unfounded } = scoreAxes(pairs);
    return [name, String(axes), scored, same, near, String(unfounded)];
  });
  return table(['', 'axes to score', 'scored', 'the same score', 'at most one apart', 'scored without grounds'], rows);
}
