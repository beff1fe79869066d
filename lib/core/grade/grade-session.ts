import type { Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import type { Rubric } from '#knowledge/rubric/rubric.ts';
import { createPhraseBook } from '../coach/phrase-book.ts';
import type { SessionView } from '../session/view.ts';
import { type CandidateLine, candidateTurns } from './candidate-turns.ts';
import type { Grade, Heard, HeardFlag } from './grade.ts';
import { type HeardPoint, hearPoints, stepPoints } from './hear-points.ts';
import { inOrder, oneSentenceEach } from './one-sentence-each.ts';
import { recommend } from './recommend.ts';
import { scoreAxis } from './score-axis.ts';
import { takenBack } from './taken-back.ts';

export interface Grader {
  /** The same session always has the same grade. */
  grade(session: Pick<SessionView, 'lines' | 'visited'>): Grade;
}

/** Gets a rubric ready to be graded by; `score-axis.ts` has the rule. */
export function createGrader(rubric: Rubric): Grader {
  const { axes, manner } = rubric;
  const strong = [...axes.flatMap((axis) => axis.strong), ...manner.strong];
  const strongById = new Map<string | undefined, Indicator>(strong.map((point) => [point.id, point]));
  const flags = [...axes.flatMap((axis) => axis.redFlags), ...manner.redFlags];
  const hearsStrong = createPhraseBook(strong.map(({ id, listensFor }) => [id as string, listensFor] as const));
  const hearsFlags = createPhraseBook(flags.map(({ id, listensFor }) => [id as string, listensFor] as const));
  const corrections = createPhraseBook([['correction', rubric.takesBack]] as const);

  const flagOf =
    (lines: readonly CandidateLine[]) =>
    (heard: HeardPoint<RedFlag>): HeardFlag => {
      const { point, evidence, at, turn } = heard;
      return {
        flag: point,
        evidence,
        at,
        turn,
        takenBack: takenBack(heard, lines, { flags: hearsFlags, corrections }),
      };
    };

  return {
    grade({ lines: spoken, visited }) {
      const lines = candidateTurns(spoken);
      const covered = visited.flatMap(({ steps }) => steps);
      const allStrong = inOrder([
        ...hearPoints(lines, strong, hearsStrong),
        ...stepPoints(lines, covered, ({ id }) => strongById.get(rubric.stepPoints[id])),
      ]);
      const allFlags = hearPoints(lines, flags, hearsFlags);
      const ofAxis = <P extends { readonly id: string }>(heard: readonly HeardPoint<P>[], id: string) =>
        heard.filter(({ point }) => point.id.startsWith(`${id}/`));
      const weighedIn = new Set(
        allStrong.filter(({ point }) => point.id === rubric.mannerOfTheBest).map(({ turn }) => turn),
      );
      const graded = axes.map((axis) => {
        const heardStrong = ofAxis(allStrong, axis.id);
        const heardFlags = ofAxis(allFlags, axis.id);
        const points = oneSentenceEach(heardStrong);
        return scoreAxis(
          {
            axis,
            strong: points.map(toHeard),
            points: points.length,
            redFlags: oneOfEach(heardFlags.map(flagOf(lines))),
            isWeighed: heardStrong.some(({ turn }) => weighedIn.has(turn)),
          },
          rubric,
        );
      });
      return {
        axes: graded,
        manner: {
          strong: oneSentenceEach(ofAxis(allStrong, 'manner')).map(toHeard),
          redFlags: oneOfEach(ofAxis(allFlags, 'manner').map(flagOf(lines))),
        },
        ...recommend(graded, rubric),
      };
    },
  };
}

/** Of each flag the first time that it stands; the first time of all where it was always taken back. */
function oneOfEach(heard: readonly HeardFlag[]): readonly HeardFlag[] {
  const one = new Map<string, HeardFlag>();
  for (const each of heard) {
    const known = one.get(each.flag.id);
    if (known === undefined || (known.takenBack !== null && each.takenBack === null)) one.set(each.flag.id, each);
  }
  return [...one.values()];
}

const toHeard = ({ point, evidence, at, turn }: HeardPoint<Heard['indicator']>): Heard => ({
  indicator: point,
  evidence,
  at,
  turn,
});
