import { expect, it } from 'vitest';
import { bindKeys } from '#components/keys/bind-keys.ts';
import { hintWords } from '#components/rehearsal/hint-words.ts';

const { keyOf } = bindKeys({});

it.each([
  ['steps', 'Press o: all steps, and the words that covered them.'],
  ['why', 'Asked for: now it comes first. Press w for why.'],
  ['tick', 'Your turn. Press t to tick it, s to skip it.'],
] as const)('the hint "%s" names the key that does it', (hint, words) => {
  expect(hintWords(hint, keyOf)).toBe(words);
});

it('names whichever key does it', () => {
  expect(hintWords('tick', (command) => command.toUpperCase())).toContain('Press TICK to tick it, SKIP to skip it');
});
