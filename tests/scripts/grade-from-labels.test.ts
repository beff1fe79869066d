import { describe, expect, it } from 'vitest';
import type { Axis, AxisId, Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { gradeFromLabels } from '../../scripts/eval/grade-from-labels.ts';
import type { LabelledDialogueTurn } from '../../scripts/eval/read-dialogues.ts';
import { linesOf } from '../core/conversation.ts';

type Labels = Pick<LabelledDialogueTurn, 'shows' | 'takesBack'>;

const axis = (id: AxisId): Axis => {
  const found = RUBRIC.axes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const SECURITY = axis('security');
const strong = (...places: number[]): Indicator['id'][] => places.flatMap((place) => SECURITY.strong[place]?.id ?? []);
const critical = SECURITY.redFlags.flatMap(({ id, severity }) =>
  severity === 'critical' ? [id] : [],
)[0] as RedFlag['id'];
const PRICE = RUBRIC.mannerOfTheBest;

/** Each answer after a question of its own; the words say nothing, only the labels do. */
function graded(...answers: Labels[]) {
  const turns = answers.flatMap((labels): LabelledDialogueTurn[] => [
    { speaker: 'interviewer', text: 'And what else would you do about that?' },
    { speaker: 'candidate', text: 'Well, let me see what comes to my mind about it.', ...labels },
  ]);
  return gradeFromLabels(turns, linesOf(turns.map(({ speaker, text }) => [speaker, text])), RUBRIC);
}
const securityOf = (...answers: Labels[]) => graded(...answers).axes.find((each) => each.axis.id === 'security');

describe('the grade that labels give', () => {
  it.each<[string, Labels[], number | null]>([
    ['1 + 2 for two points in two answers', [{ shows: strong(0) }, { shows: strong(1) }], 3],
    ['none for two points in one answer', [{ shows: strong(0, 1) }, {}], null],
    ['none for one point that is shown twice', [{ shows: strong(0) }, { shows: strong(0) }], null],
    ['4 for all of it without a price', [{ shows: strong(0, 1) }, { shows: strong(2, 3) }, { shows: [PRICE] }], 4],
    ['5 with the price in such an answer', [{ shows: strong(0, 1) }, { shows: [...strong(2, 3), PRICE] }], 5],
    [
      '5 with the price where a point is only shown again',
      [{ shows: strong(0, 1) }, { shows: strong(2, 3) }, { shows: [...strong(0), PRICE] }],
      5,
    ],
    ['2 at most beside a critical flag', [{ shows: strong(0, 1) }, { shows: [...strong(2), critical] }], 2],
    [
      'as if it were not there when the flag is taken back',
      [{ shows: strong(0, 1) }, { shows: [...strong(2), critical] }, { takesBack: [critical] }],
      4,
    ],
    [
      'not so when it is shown again afterwards',
      [{ shows: strong(0, 1) }, { shows: [critical] }, { takesBack: [critical] }, { shows: [critical] }],
      2,
    ],
  ])('is %s', (_, answers, score) => {
    expect(securityOf(...answers)?.score).toBe(score);
  });

  it('quotes the answer that a point is first shown in', () => {
    expect(securityOf({}, { shows: strong(1) }, { shows: strong(1) })?.strong).toMatchObject([
      { indicator: { id: strong(1)[0] }, turn: 1, evidence: { seq: 3, start: 0 } },
    ]);
  });

  it('has the points of the manner, under no axis', () => {
    const { axes, manner } = graded({ shows: [PRICE] });
    expect(manner.strong.map(({ indicator }) => indicator.id)).toEqual([PRICE]);
    expect(axes.flatMap(({ strong: points }) => points)).toEqual([]);
  });
});
