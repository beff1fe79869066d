import type { Lint, Select } from '../lint.ts';

const flagLists: Select<readonly string[]> = ({ questions }) =>
  questions.map(({ id, redFlags }) => ({ at: id, item: redFlags }));

export const redFlagsAreFew = {
  name: 'red-flags-are-few',
  description: 'A question names one to four red flags.',
  over: flagLists,
  check(redFlags) {
    if (redFlags.length >= 1 && redFlags.length <= 4) return null;
    return `There are ${redFlags.length} red flags. One to four are kept in mind while listening; take those that would decide the answer.`;
  },
  good: ['A new version for every release'],
  bad: [],
} satisfies Lint<readonly string[]>;
