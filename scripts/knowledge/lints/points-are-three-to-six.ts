import type { Lint, Select } from '../lint.ts';
import { repeated } from '../reading.ts';
import { bossParts, levels, questions } from '../select/answers.ts';

/** A part of the boss question takes minutes, not one answer. */
const BOUNDS = { answer: { least: 3, most: 6 }, part: { least: 5, most: 8 } };

interface Wanted {
  readonly of: keyof typeof BOUNDS;
  readonly points: readonly { readonly text: string }[];
}

const wanted: Select<Wanted> = (knowledge) => [
  ...[...levels(knowledge), ...questions(knowledge)].map(({ at, item }) => ({
    at,
    item: { of: 'answer' as const, points: item.points },
  })),
  ...bossParts(knowledge).map(({ at, item }) => ({ at, item: { of: 'part' as const, points: item.points } })),
];

const points = (...texts: readonly string[]) => texts.map((text) => ({ text }));

export const pointsAreThreeToSix = {
  name: 'points-are-three-to-six',
  description: 'An answer is made of three to six points, a part of the boss question of five to eight.',
  over: wanted,
  check({ of, points }) {
    const { least, most } = BOUNDS[of];
    const [twice] = repeated(points.map(({ text }) => text));
    if (twice !== undefined)
      return `"${twice}" is wanted twice, so whoever says it once has made two points. Drop one.`;
    if (points.length >= least && points.length <= most) return null;
    return `Points that it wants: ${points.length}. ${least} to ${most} fit into one ${of}: fewer do not tell answers apart, more are a list that nobody gets through.`;
  },
  good: { of: 'answer', points: points('A contract', 'An end', 'A price') },
  bad: { of: 'answer', points: points('A contract') },
} satisfies Lint<Wanted>;
