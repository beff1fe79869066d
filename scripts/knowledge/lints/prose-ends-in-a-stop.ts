import type { Lint } from '../lint.ts';
import { type Text, textsOf } from '../select/texts.ts';

export const proseEndsInAStop = {
  name: 'prose-ends-in-a-stop',
  description: 'Sentences end with a full stop or a question mark.',
  over: textsOf('spoken', 'prose'),
  check({ text }) {
    if (/[.?:]['"”]?$/.test(text)) return null;
    return `"... ${text.slice(-30).trimStart()}" does not end. This field is sentences: finish with a full stop or a question mark, or with a colon where something follows.`;
  },
  good: { text: 'The end is announced and measured.' },
  bad: { text: 'The end is announced and measured' },
} satisfies Lint<Pick<Text, 'text'>>;
