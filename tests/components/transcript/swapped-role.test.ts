import { expect, it } from 'vitest';
import { swappedRole } from '#components/transcript/swapped-role.ts';

it('swaps the two known roles', () => {
  expect(swappedRole('candidate', true)).toBe('interviewer');
  expect(swappedRole('interviewer', true)).toBe('candidate');
});

it('takes an unknown voice for the role that is still open', () => {
  expect(swappedRole('unknown', false)).toBe('candidate');
  expect(swappedRole('unknown', true)).toBe('interviewer');
});
