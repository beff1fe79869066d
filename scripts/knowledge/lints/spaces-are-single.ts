import type { Lint } from '../lint.ts';
import { type Text, textsOf } from '../select/texts.ts';

export const spacesAreSingle = {
  name: 'spaces-are-single',
  description: 'Words stand one space apart.',
  over: textsOf('spoken', 'prose', 'label', 'quoted'),
  check({ text }) {
    if (!/\s{2}|^\s|\s$|[^\S ]|\s(?:[,;:?]|\.(?!\w))/.test(text)) return null;
    return `"${text.slice(0, 40)}" has a double space, one at an end or one before a mark. Texts are compared and cut at spaces: one between words, none elsewhere.`;
  },
  good: { text: 'One space, and a stop.' },
  bad: { text: 'Two  spaces.' },
} satisfies Lint<Pick<Text, 'text'>>;
