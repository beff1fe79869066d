import type { Lint, Select } from '../lint.ts';

interface Wanted {
  readonly id: string;
  readonly wanted: ReadonlySet<string>;
}

const wanted: Select<Wanted> = ({ questions, seeds }) => {
  const ids = new Set(Object.values(seeds));
  return questions.map(({ id }) => ({ at: id, item: { id, wanted: ids } }));
};

export const questionIsWanted = {
  name: 'question-is-wanted',
  description: 'Every question of the bank is there for a label of the seeds.',
  over: wanted,
  check({ id, wanted: ids }) {
    if (ids.has(id)) return null;
    return `Nobody asked for "${id}". A question stands in the bank because a promise in questions/seeds.ts leads to it: add its label there, or leave the question out.`;
  },
  good: { id: 'apis/versioning', wanted: new Set(['apis/versioning']) },
  bad: { id: 'apis/trivia', wanted: new Set(['apis/versioning']) },
} satisfies Lint<Wanted>;
