import type { Lint } from '../lint.ts';
import { type Text, textsOf } from '../select/texts.ts';

export const apostrophesAreStraight = {
  name: 'apostrophes-are-straight',
  description: 'Apostrophes are straight.',
  over: textsOf('spoken', 'prose', 'label', 'code', 'quoted'),
  check({ text }) {
    const found = /[‘’‚‛]/.exec(text);
    if (found === null) return null;
    return `There is a curly ${found[0]} in it. Somebody who searches for "don't" types the straight one: use ' everywhere, and double quotes around the text.`;
  },
  good: { text: "I don't read it from the cache." },
  bad: { text: 'I don’t read it from the cache.' },
} satisfies Lint<Pick<Text, 'text'>>;
