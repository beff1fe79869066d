import { expect, it } from 'vitest';
import { KEYS } from '#components/keys/keys.ts';

it('each key of the table has one meaning', () => {
  const all = KEYS.flatMap(({ keys }) => Object.keys(keys));
  expect(new Set(all).size).toBe(all.length);
});
