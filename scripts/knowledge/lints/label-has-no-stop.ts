import type { Lint } from '../lint.ts';
import { type Text, textsOf } from '../select/texts.ts';

export const labelHasNoStop = {
  name: 'label-has-no-stop',
  description: 'What is read at a glance has no full stop.',
  over: textsOf('label'),
  check({ text }) {
    if (!/[.;,]$/.test(text)) return null;
    return `"... ${text.slice(-30).trimStart()}" ends like a sentence. Cues, pitfalls, titles and cells stand in lists: no full stop, so that they look alike.`;
  },
  good: { text: 'Five nines by reflex' },
  bad: { text: 'Five nines by reflex.' },
} satisfies Lint<Pick<Text, 'text'>>;
