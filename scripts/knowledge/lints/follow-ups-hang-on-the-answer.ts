import type { Lint, Select } from '../lint.ts';
import { type Asked, bossParts, questions } from '../select/answers.ts';

const followed: Select<Pick<Asked, 'followUps'>> = (knowledge) => [...questions(knowledge), ...bossParts(knowledge)];

export const followUpsHangOnTheAnswer = {
  name: 'follow-ups-hang-on-the-answer',
  description: 'A question is followed up at least twice, and at least once on what was said.',
  over: followed,
  check({ followUps }) {
    if (followUps.length < 2)
      return 'There are fewer than two follow-ups. An answer is never the end of it: ask about its price, and about what happens when it fails.';
    if (followUps.some(({ whenTheySay }) => whenTheySay.length > 0)) return null;
    return 'Its follow-ups come whatever was said. At least one has to hang on the words of the answer ("whenTheySay"), or it is a list being read out.';
  },
  good: {
    followUps: [
      { whenTheySay: ['cache'], ask: 'What throws it out?' },
      { whenTheySay: [], ask: 'And at night?' },
    ],
  },
  bad: {
    followUps: [
      { whenTheySay: [], ask: 'What throws it out?' },
      { whenTheySay: [], ask: 'And at night?' },
    ],
  },
} satisfies Lint<Pick<Asked, 'followUps'>>;
