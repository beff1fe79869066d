import { expect, it } from 'vitest';
import { timeSpan } from '#components/health/time-span.ts';

it.each([
  [-5_000, '0 s'],
  [0, '0 s'],
  [59_999, '59 s'],
  [60_000, '1 min'],
  [3_599_000, '59 min'],
  [3_600_000, '1 h'],
  [3_900_000, '1 h 5 min'],
])('says %i ms as %s', (ms, said) => {
  expect(timeSpan(ms)).toBe(said);
});
