import type { Lint, Select } from '../lint.ts';
import { repeated } from '../reading.ts';
import { conceptLists } from '../select/ids.ts';

interface Related {
  readonly id: string;
  readonly concepts: readonly string[];
  readonly most: number;
}

const MOST = 6;
/** Read in the middle of a session. */
const MOST_FOR_A_STEP = 4;

const relatedLists: Select<Related> = (knowledge) => {
  const steps = new Set(knowledge.rounds.flatMap((round) => round.steps.map(({ id }): string => id)));
  return conceptLists(knowledge).map(({ at, item }) => ({
    at,
    item: { id: at, concepts: item, most: steps.has(at) ? MOST_FOR_A_STEP : MOST },
  }));
};

export const relatedIsWorthReading = {
  name: 'related-is-worth-reading',
  description: 'Lists of what else to read are short and name each concept once.',
  over: relatedLists,
  check({ id, concepts, most }) {
    const [twice] = [...repeated(concepts), ...concepts.filter((concept) => concept === id)];
    if (twice !== undefined)
      return `"${twice}" is named twice or is the thing itself. A list of what else to read has each entry once.`;
    if (concepts.length <= most) return null;
    return `It sends to ${concepts.length} concepts. Nobody reads more than ${most} before the next question: keep those that answer it.`;
  },
  good: { id: 'caching/keys', concepts: ['caching/cache-aside'], most: 4 },
  bad: { id: 'caching/cache-aside', concepts: ['caching/cache-aside'], most: 4 },
} satisfies Lint<Related>;
