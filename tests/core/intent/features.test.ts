import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embed } from '#core/intent/embed.ts';
import { BUCKETS, createFeatureReader, FEATURE_GROUPS } from '#core/intent/features.ts';
import { LENS_KNOWLEDGE } from '#knowledge/lens.ts';

const READER = createFeatureReader(LENS_KNOWLEDGE);
const asVector = (text: string) => new Map(embed(READER.read(text), READER, () => 1));
const lengthOf = (vector: ReadonlyMap<number, number>) =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value ** 2, 0));

function likeness(one: string, other: string): number {
  const [a, b] = [asVector(one), asVector(other)];
  const common = [...a].reduce((sum, [row, value]) => sum + value * (b.get(row) ?? 0), 0);
  return common / (lengthOf(a) * lengthOf(b));
}

describe('the features of a text', () => {
  it('are the same each time, in the same order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect([...asVector(text)]).toEqual([...asVector(text)]);
      }),
    );
  });

  // A changed hash would silently make the committed model speak about other words.
  it('are what they were when the model was trained', () => {
    expect([...READER.read('why a cache').words.keys()].slice(0, 6)).toEqual([
      34421, 52567, 33125, 115290, 82683, 114766,
    ]);
  });

  it('stay inside their rows, even for no words at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const counts = READER.read(text);
        const strays = FEATURE_GROUPS.flatMap((group) => [...counts[group].keys()]).filter(
          (row) => !Number.isInteger(row) || row < 0 || row >= READER.rows,
        );
        expect(strays).toEqual([]);
        expect([...counts.words.keys()].every((row) => row < BUCKETS)).toBe(true);
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

  it('hear what words mean: two ways of telling of one fault share more than their words', () => {
    const shared = (one: string, other: string) => {
      const [a, b] = [READER.read(one).classes, READER.read(other).classes];
      return [...a.keys()].filter((row) => b.has(row)).length;
    };
    expect(shared('that box dies', 'the node crashes')).toBeGreaterThanOrEqual(2);
    expect(shared('that box dies', 'my cat sleeps')).toBe(0);
  });

  it('only look at the end of a long speech, where the question is', () => {
    const question = `${'so '.repeat(100)}where does the cache go`;
    expect([...asVector(`a very different beginning ${question}`)]).toEqual([...asVector(question)]);
  });
});
