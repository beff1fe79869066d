import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges } from '#core/captions/changes.ts';

const START = { old: 0, now: 0 };
const wordsOf = (text: string) => (text === '' ? [] : text.split(' '));
const count = (old: string, now: string, most = 9) => countChanges(wordsOf(old), wordsOf(now), START, most);

describe('the changes from one list of words to the beginning of another', () => {
  it.each([
    ['none when it only grew', 'a b', 'a b c d', { count: 0, kept: 2, grown: 2 }],
    ['one for a word that was replaced', 'a b c', 'a x c', { count: 1, kept: 2, grown: 0 }],
    ['one for a word that was put in', 'a b c', 'a x b c d', { count: 1, kept: 3, grown: 1 }],
    ['one for a word that was taken out', 'a b c', 'a c', { count: 1, kept: 2, grown: 0 }],
    ['as many as it has words when nothing is left', 'a b', '', { count: 2, kept: 0, grown: 0 }],
    ['none when there was nothing', '', 'a', { count: 0, kept: 0, grown: 1 }],
  ])('are %s', (_, old, now, expected) => {
    expect(count(old, now)).toEqual(expected);
  });

  it('are not counted beyond a limit', () => {
    expect(count('a b c d', 'w x y z', 4)).toMatchObject({ count: 4 });
    expect(count('a b c d', 'w x y z', 3)).toBeNull();
  });

  it('may be counted from any two words on', () => {
    expect(countChanges(wordsOf('x y a b'), wordsOf('a b c'), { old: 2, now: 0 }, 3)).toMatchObject({
      count: 0,
      grown: 1,
    });
  });

  it('are as few as can be', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const fewest = Math.min(
          ...Array.from({ length: now.length + 1 }, (_, end) => distance(old, now.slice(0, end))),
        );
        expect(countChanges(old, now, START, 9)?.count).toBe(fewest);
      }),
    );
  });
});

/** Levenshtein's distance by its definition. */
function distance([a, ...as]: readonly string[], [b, ...bs]: readonly string[]): number {
  if (a === undefined || b === undefined)
    return (a === undefined ? 0 : 1 + as.length) + (b === undefined ? 0 : 1 + bs.length);
  if (a === b) return distance(as, bs);
  return 1 + Math.min(distance(as, bs), distance(as, [b, ...bs]), distance([a, ...as], bs));
}
