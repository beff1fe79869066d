import { covered, type Sounding } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { answered } from '../select/answers.ts';

export const answerMakesItsPoints = {
  name: 'answer-makes-its-points',
  description: 'A model answer makes every point that is wanted.',
  over: answered,
  check({ points, answers }) {
    const made = new Set(answers.flatMap((answer) => covered(answer, points)));
    const missed = points.map(([text]) => text).filter((text) => !made.has(text));
    if (missed.length === 0) return null;
    return `The model answer, read aloud, does not make the point "${missed[0]}". Either the answer leaves it out, or its phrases do not hear the way in which the answer says it.`;
  },
  good: { points: [['The end is announced', ['sunset']]], answers: ['I send a sunset header with a date.'] },
  bad: { points: [['The end is announced', ['sunset']]], answers: ['I tell them in time.'] },
} satisfies Lint<{ points: readonly Sounding[]; answers: readonly string[] }>;
