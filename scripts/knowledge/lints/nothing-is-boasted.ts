import type { Lint } from '../lint.ts';
import { type Text, textsOf } from '../select/texts.ts';

const BOAST =
  /\b(?:obviously|simply|of course|trivial(?:ly)?|everybody knows|everyone knows|any (?:senior|decent|good) (?:engineer|developer)|as any senior|needless to say|just (?:add|ask|build|call|change|delete|do|drop|go|index|keep|make|move|put|read|run|say|send|set|store|take|throw|use|write))\b/i;
/** Interviewers may provoke, and mistakes are quoted as they are made. */
const OTHERS_SAY: ReadonlySet<string> = new Set(['ask', 'prompt', 'openers', 'lines', 'wrongAnswers']);

export const nothingIsBoasted = {
  name: 'nothing-is-boasted',
  description: 'Nothing that is suggested or explained boasts or talks down.',
  over: textsOf('spoken', 'prose'),
  check({ field, text }) {
    if (OTHERS_SAY.has(field)) return null;
    const found = BOAST.exec(text);
    if (found === null) return null;
    return `"${found[0]}" makes whoever does not find it easy feel small, and makes whoever says it sound so. Leave it out: the sentence says the same without.`;
  },
  good: { field: 'say', text: 'I add an index on the two columns.' },
  bad: { field: 'say', text: 'Obviously, you just add an index.' },
} satisfies Lint<Pick<Text, 'field' | 'text'>>;
