import type { JuniorOmission } from '#knowledge/concepts/junior-track.ts';
import type { Lint, Select } from '../lint.ts';
import { countWords } from '../reading.ts';

const FEWEST_WORDS = 15;
const FEWEST_EXAMPLES = 3;

const omissions: Select<JuniorOmission> = (knowledge) =>
  knowledge.omissions.map((omission) => ({ at: omission.id, item: omission }));

export const omissionIsExplained = {
  name: 'omission-is-explained',
  description: 'What the junior track leaves out has its reason and three examples to recognise it by.',
  over: omissions,
  check({ reason, examples }) {
    if (countWords(reason) < FEWEST_WORDS)
      return `The reason has ${countWords(reason)} words. Somebody will be asked for it all the same: say what is learnt instead, in ${FEWEST_WORDS} words or more.`;
    if (examples.length >= FEWEST_EXAMPLES) return null;
    return `There are ${examples.length} examples. ${FEWEST_EXAMPLES} at least, or nobody notices that a question has gone there.`;
  },
  good: {
    reason: 'Few juniors are asked for it, and learnt early it becomes vocabulary without a case behind it.',
    examples: ['Raft', 'Paxos', 'CRDTs'],
  },
  bad: { reason: 'Too hard.', examples: ['Raft', 'Paxos', 'CRDTs'] },
} satisfies Lint<Pick<JuniorOmission, 'reason' | 'examples'>>;
