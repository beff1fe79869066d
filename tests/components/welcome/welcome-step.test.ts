import { expect, it } from 'vitest';
import { stepFrom } from '#components/welcome/welcome-step.ts';

it.each([
  ['what', 1, 'read'],
  ['read', 1, 'try'],
  ['try', -1, 'read'],
  ['try', 1, 'try'],
  ['what', -1, 'what'],
] as const)('from "%s" by %d it is "%s"', (step, by, then) => {
  expect(stepFrom(step, by)).toBe(then);
});
