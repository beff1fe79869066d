import type { Lint, Select } from '../lint.ts';
import { bossParts, levels, questions } from '../select/answers.ts';

/** A part of the boss question takes minutes, not one answer. */
const MOST = { answer: 6, part: 8 };

interface Wanted {
  readonly of: keyof typeof MOST;
  readonly points: readonly object[];
}

const wanted: Select<Wanted> = (knowledge) => [
  ...[...levels(knowledge), ...questions(knowledge)].map(({ at, item }) => ({
    at,
    item: { of: 'answer' as const, points: item.points },
  })),
  ...bossParts(knowledge).map(({ at, item }) => ({ at, item: { of: 'part' as const, points: item.points } })),
];

const point = { text: 'The end is announced.', listensFor: ['sunset'] };

export const pointsAreThreeToSix = {
  name: 'points-are-three-to-six',
  description: 'An answer is made of three to six points, a part of the boss question of up to eight.',
  over: wanted,
  check({ of, points }) {
    if (points.length >= 3 && points.length <= MOST[of]) return null;
    return `It wants ${points.length} points. Three to ${MOST[of]} fit into one ${of}: fewer do not tell answers apart, more are a list that nobody gets through.`;
  },
  good: { of: 'answer', points: [point, point, point] },
  bad: { of: 'answer', points: [point] },
} satisfies Lint<Wanted>;
