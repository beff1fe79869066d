import type { Lint, Select } from '../lint.ts';
import { countWords } from '../reading.ts';
import { asked } from '../select/answers.ts';

const MOST_WORDS = 40;

const points: Select<string> = (knowledge) =>
  asked(knowledge).flatMap(({ at, item }) => item.points.map(({ text }) => ({ at, item: text })));

export const pointIsOneThought = {
  name: 'point-is-one-thought',
  description: 'A point has at most 40 words.',
  over: points,
  check(text) {
    const words = countWords(text);
    if (words <= MOST_WORDS) return null;
    return `The point has ${words} words. It is compared with what was said in a glance or two: ${MOST_WORDS} at most, or make two points of it.`;
  },
  good: 'The end is announced and measured.',
  bad: Array.from({ length: 41 }, () => 'word').join(' '),
} satisfies Lint<string>;
