import type { Minutes } from '#knowledge/interviewers/interviewer.ts';
import type { Lint, Select } from '../lint.ts';

const minutes: Select<Minutes> = ({ interviewers }) =>
  interviewers.flatMap(({ id, totalMinutes, phases }) => [
    { at: id, item: totalMinutes },
    ...phases.map((phase) => ({ at: phase.id, item: phase.minutes })),
  ]);

export const minutesAreARange = {
  name: 'minutes-are-a-range',
  description: 'An interview and its phases take from the least to the most minutes.',
  over: minutes,
  check({ least, most }) {
    if (least > 0 && least <= most) return null;
    return `It takes ${least} to ${most} minutes, which no clock can show. Give the shorter time first, and more than none.`;
  },
  good: { least: 5, most: 10 },
  bad: { least: 10, most: 5 },
} satisfies Lint<Minutes>;
