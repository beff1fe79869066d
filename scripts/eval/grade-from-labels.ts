import { type CandidateLine, candidateTurns } from '#core/grade/candidate-turns.ts';
import type { Grade, Heard, HeardFlag } from '#core/grade/grade.ts';
import { scoreAxis } from '#core/grade/score-axis.ts';
import type { Utterance } from '#core/session/session.ts';
import type { Evidence, SpokenLine } from '#core/session/view.ts';
import type { Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import type { Rubric } from '#knowledge/rubric/rubric.ts';
import type { LabelledDialogueTurn } from './read-dialogues.ts';

/** The half of a grade that points make; the recommendation follows from it. */
export type PointsAndScores = Pick<Grade, 'axes' | 'manner'>;

/** One answer, and what its labels say. */
interface LabelledAnswer extends Pick<CandidateLine, 'utterance' | 'turn'> {
  readonly shows: readonly string[];
  readonly takesBack: readonly string[];
}

/**
 * The grade of somebody who hears every point that is labelled and no other, by the rule of the grader itself. Labels know
 * answers and not sentences: two points of an axis in one sentence count as two here, and as one in the grader.
 *
 * @param lines what `turns` became, one each
 */
export function gradeFromLabels(
  turns: readonly LabelledDialogueTurn[],
  lines: readonly SpokenLine[],
  rubric: Rubric,
): PointsAndScores {
  const answers = candidateTurns(lines).map(({ utterance, turn }): LabelledAnswer => {
    const { shows = [], takesBack = [] } = turns[utterance.seq] ?? {};
    return { utterance, turn, shows, takesBack };
  });
  const weighedIn = new Set(showing(rubric.mannerOfTheBest, answers).map(({ turn }) => turn));
  return {
    axes: rubric.axes.map((axis) => {
      const strong = axis.strong.flatMap((point) => strongPoint(point, answers));
      const redFlags = axis.redFlags.flatMap((flag) => redFlag(flag, answers));
      const isWeighed = axis.strong.some(({ id }) => showing(id, answers).some(({ turn }) => weighedIn.has(turn)));
      return scoreAxis({ axis, strong, points: strong.length, redFlags, isWeighed }, rubric);
    }),
    manner: {
      strong: rubric.manner.strong.flatMap((point) => strongPoint(point, answers)),
      redFlags: rubric.manner.redFlags.flatMap((flag) => redFlag(flag, answers)),
    },
  };
}

const showing = (id: string, answers: readonly LabelledAnswer[]): readonly LabelledAnswer[] =>
  answers.filter(({ shows }) => shows.includes(id));

/** The first time that it is shown; nothing where it never is. */
const strongPoint = (indicator: Indicator, answers: readonly LabelledAnswer[]): readonly Heard[] =>
  showing(indicator.id, answers)
    .slice(0, 1)
    .map(({ utterance, turn }) => ({ indicator, evidence: all(utterance), at: utterance.startedAt, turn }));

/** The first time that it stands, as the grader has it; the first of all where it was always taken back. */
function redFlag(flag: RedFlag, answers: readonly LabelledAnswer[]): HeardFlag | readonly [] {
  const shown = showing(flag.id, answers).map((answer): HeardFlag => {
    const { utterance, turn } = answer;
    const mends = answers.slice(answers.indexOf(answer)).find(({ takesBack }) => takesBack.includes(flag.id));
    return {
      flag,
      evidence: all(utterance),
      at: utterance.startedAt,
      turn,
      takenBack: mends === undefined ? null : all(mends.utterance),
    };
  });
  return shown.find(({ takenBack }) => takenBack === null) ?? shown[0] ?? [];
}

const all = ({ seq, text }: Utterance): Evidence => ({ seq, start: 0, end: text.length, quote: text });
