import type { BossPart } from '#knowledge/concepts/boss-question/boss-question.ts';
import type { Lint } from '../lint.ts';
import { countWords } from '../reading.ts';
import { bossParts } from '../select/answers.ts';

const FEWEST_IN_ANSWER = 20;
const FEWEST_FAILURES = 3;

export const bossPartIsAnswered = {
  name: 'boss-part-is-answered',
  description: 'A part of the boss question answers its follow-ups and says what failures lead to.',
  over: bossParts,
  check({ followUps, commonFailures }) {
    if (!followUps.some(({ whenTheySay }) => whenTheySay.length === 0))
      return 'Each follow-up waits for a certain answer. Keep one that fits any: some candidates say none of it.';
    const short = followUps.find(({ answer }) => countWords(answer) < FEWEST_IN_ANSWER);
    if (short !== undefined)
      return `"${short.ask}" is hardly answered. Give the decision and its reason, in ${FEWEST_IN_ANSWER} words or more.`;
    if (
      commonFailures.length >= FEWEST_FAILURES &&
      commonFailures.every(({ consequence }) => countWords(consequence) >= 3)
    )
      return null;
    return `It names ${commonFailures.length} failures, or one without what it leads to. ${FEWEST_FAILURES} at least, each with what breaks.`;
  },
  good: {
    followUps: [{ whenTheySay: [], ask: 'Why?', answer: Array.from({ length: 20 }, () => 'word').join(' ') }],
    commonFailures: Array.from({ length: 3 }, () => ({ failure: 'No key', consequence: 'It charges twice.' })),
  },
  bad: { followUps: [{ whenTheySay: [], ask: 'Why?', answer: 'Because.' }], commonFailures: [] },
} satisfies Lint<Pick<BossPart, 'followUps' | 'commonFailures'>>;
