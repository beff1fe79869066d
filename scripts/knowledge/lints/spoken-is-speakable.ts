import type { Lint } from '../lint.ts';
import { type Text, textsOf } from '../select/texts.ts';

/** Names that are said without their slash. */
const NAMES = /\bHTTP\/\d(?:\.\d)?\b/g;
const UNSPEAKABLE = /[()[\]<>/\\]|\be\.g\.|\bi\.e\.|\betc\b|\bvs\b|\bw\/o\b/;

export const spokenIsSpeakable = {
  name: 'spoken-is-speakable',
  description: 'Spoken texts have no brackets, slashes or abbreviations that one reads and does not say.',
  over: textsOf('spoken'),
  check({ text }) {
    const found = UNSPEAKABLE.exec(text.replace(NAMES, ''));
    if (found === null) return null;
    return `"${found[0]}" cannot be said. It is read aloud under pressure: write the words for it, "for example" and "or", and give what stands in brackets a sentence.`;
  },
  good: { text: 'HTTP/2 or gRPC, for example.' },
  bad: { text: 'A protocol (e.g. gRPC/REST).' },
} satisfies Lint<Pick<Text, 'text'>>;
