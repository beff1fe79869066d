import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, extractFeatures } from '#core/intent/features.ts';

const lengthOf = (text: string) =>
  Math.sqrt([...extractFeatures(text).values()].reduce((sum, weight) => sum + weight ** 2, 0));

function likeness(one: string, other: string): number {
  const features = extractFeatures(other);
  return [...extractFeatures(one)].reduce((sum, [bucket, weight]) => sum + weight * (features.get(bucket) ?? 0), 0);
}

describe('the features of a text', () => {
  it('are the same each time, in the same order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect([...extractFeatures(text)]).toEqual([...extractFeatures(text)]);
      }),
    );
  });

  // A changed hash would silently make the committed model speak about other words.
  it('are what they were when the model was trained', () => {
    expect([...extractFeatures('why a cache').keys()].slice(0, 6)).toEqual([1653, 19799, 2659, 357, 16986, 17147]);
  });

  it('have length 1 and stay inside the buckets, even for no words at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(lengthOf(text)).toBeCloseTo(1, 9);
        const strays = [...extractFeatures(text).keys()].filter(
          (bucket) => !Number.isInteger(bucket) || bucket < 0 || bucket >= BUCKETS,
        );
        expect(strays).toEqual([]);
      }),
    );
  });

  it.each([
    ['Where would you CACHE it?', 'where would you cache it'],
    ['post gress keys', 'postgres key'],
    ['10 million users', '250 million users'],
  ])('do not tell %j from %j', (one, other) => {
    expect(likeness(one, other)).toBeCloseTo(1, 9);
  });

  it('keep some likeness when a word is misheard in a way nobody foresaw', () => {
    expect(likeness('the replicashun lag', 'the replication lag')).toBeGreaterThan(
      likeness('the kettle lag', 'the replication lag'),
    );
  });

  it('hear the order of words', () => {
    expect(likeness('read before write', 'write before read')).toBeLessThan(0.95);
  });

  it('only look at the end of a long speech, where the question is', () => {
    const question = `${'so '.repeat(100)}where does the cache go`;
    expect(extractFeatures(`a very different beginning ${question}`)).toEqual(extractFeatures(question));
  });
});
