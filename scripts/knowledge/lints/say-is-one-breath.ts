import type { Lint, Select } from '../lint.ts';
import { countWords } from '../reading.ts';

const MOST_WORDS = 45;

const sayLines: Select<string> = ({ rounds, formulas }) => [
  ...rounds.flatMap(({ steps }) => steps.map(({ id, say }) => ({ at: `${id}.say`, item: say }))),
  ...formulas.map(({ id, example }) => ({ at: `${id}.example.say`, item: example.say })),
];

export const sayIsOneBreath = {
  name: 'say-is-one-breath',
  description: 'What is suggested to be said has at most 45 words.',
  over: sayLines,
  check(say) {
    const words = countWords(say);
    if (words <= MOST_WORDS) return null;
    return `The line has ${words} words. It is said in one breath, and nerves shorten breath: cut it to ${MOST_WORDS}, first the reasons, then the examples.`;
  },
  good: 'I store the key under a unique constraint, in the same transaction as the order.',
  bad: 'I would say that we store the key which the client has sent us in a table of its own, where it stands under a unique constraint, and that we do all of that in the very same transaction in which we also write the order itself, so that nothing can happen twice.',
} satisfies Lint<string>;
