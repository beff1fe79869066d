import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestPart } from '#components/transcript/newest-part.ts';

describe('the newest part of a stretch of speech', () => {
  it('is all of it while it is short', () => {
    expect(newestPart('so we shard by tenant', 400)).toBe('so we shard by tenant');
  });

  it('starts at a word', () => {
    expect(newestPart('one two three four', 12)).toBe('… three four');
  });

  it('does not begin with half a character', () => {
    expect(newestPart('😀'.repeat(10), 7)).toBe(`… ${'😀'.repeat(3)}`);
  });

  it('stays small whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => newestPart(text, 100).length <= 102),
    );
  });
});
