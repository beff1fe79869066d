import type { Lint, Select } from '../lint.ts';
import { repeated } from '../reading.ts';
import { conceptLists } from '../select/ids.ts';

interface Related {
  readonly id: string;
  readonly concepts: readonly string[];
  readonly least: number;
  readonly most: number;
}

const BOUNDS = { least: 0, most: 6 };
/** Read in the middle of a session. */
const FOR_A_STEP = { least: 0, most: 4 };
/** Whoever reads one wants to know where it leads. */
const FOR_A_CONCEPT = { least: 1, most: 6 };

const relatedLists: Select<Related> = (knowledge) => {
  const steps = new Set(knowledge.rounds.flatMap((round) => round.steps.map(({ id }): string => id)));
  const concepts = new Set(knowledge.areas.flatMap((area) => area.concepts.map(({ id }): string => id)));
  const boundsOf = (id: string) => (steps.has(id) ? FOR_A_STEP : concepts.has(id) ? FOR_A_CONCEPT : BOUNDS);
  return conceptLists(knowledge).map(({ at, item }) => ({ at, item: { id: at, concepts: item, ...boundsOf(at) } }));
};

export const relatedIsWorthReading = {
  name: 'related-is-worth-reading',
  description: 'Lists of what else to read are short and name each concept once.',
  over: relatedLists,
  check({ id, concepts, least, most }) {
    const [twice] = [...repeated(concepts), ...concepts.filter((concept) => concept === id)];
    if (twice !== undefined)
      return `"${twice}" is named twice or is the thing itself. A list of what else to read has each entry once.`;
    if (concepts.length < least)
      return 'It leads nowhere. Name the concept that an interviewer would go on to from here.';
    if (concepts.length <= most) return null;
    return `It sends to ${concepts.length} concepts. Nobody reads more than ${most} before the next question: keep those that answer it.`;
  },
  good: { id: 'caching/keys', concepts: ['caching/cache-aside'], least: 0, most: 4 },
  bad: { id: 'caching/cache-aside', concepts: ['caching/cache-aside'], least: 0, most: 4 },
} satisfies Lint<Related>;
