import type { Found, Lint, Select } from '../lint.ts';
import { repeated } from '../reading.ts';
import { type Text, textsOf } from '../select/texts.ts';

/** Texts of one field that are met side by side. */
interface Shelf {
  readonly texts: readonly string[];
}

const FIELDS = ['ask', 'cue', 'lines', 'modelAnswer', 'nearMisses', 'openers', 'prompt', 'say', 'sounds', 'why'];

const shelves: Select<Shelf> = (knowledge) => {
  const all: readonly Found<Text>[] = textsOf('spoken', 'prose', 'label', 'quoted')(knowledge);
  return FIELDS.map((field) => ({
    at: field,
    item: { texts: all.filter(({ item }) => item.field === field).map(({ item }) => item.text) },
  }));
};

export const textsAreSaidOnce = {
  name: 'texts-are-said-once',
  description: 'Of prompts, openers, near-misses, lines and the like no two are the same.',
  over: shelves,
  check({ texts }) {
    const [twice] = repeated(texts);
    if (twice === undefined) return null;
    return `"${twice.slice(0, 60)}" stands here twice. The second time nobody learns anything, and in a session it sounds like a machine: reword or drop one.`;
  },
  good: { texts: ['What is an index for?', 'What is a key for?'] },
  bad: { texts: ['What is an index for?', 'What is an index for?'] },
} satisfies Lint<Shelf>;
