import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestSession } from '#core/find/digest.ts';
import { createFinder } from '#core/find/finder.ts';
import { searchWords } from '#core/lookup/search-words.ts';
import type { SessionId } from '#core/session/session.ts';
import { factsOf } from './facts-of.ts';

const WORDS = ['cache', 'caching', 'cash', 'queue', 'quorum', 'shard', 'sharding', 'key', 'keys', 'idempotent'];
const said = fc.array(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  {
    maxLength: 8,
  },
);
const sessions = fc.array(said, { minLength: 1, maxLength: 6 });
const query = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 3 })
  .map((words) => words.map(([word, letters]) => word.slice(0, letters)).join(' '));

it('finds the sessions that hold a word for each that was typed, and quotes what holds the most of them', () => {
  fc.assert(
    fc.property(sessions, sessions, query, (before, after, typed) => {
      const finder = createFinder();
      const put = (all: readonly (readonly string[])[]) => {
        for (const [n, texts] of all.entries())
          finder.put(`${n}` as SessionId, digestSession(factsOf({ said: texts })));
      };
      // Whatever was there before leaves nothing behind.
      put(before);
      put(after);
      for (let n = after.length; n < before.length; n += 1) finder.remove(`${n}` as SessionId);

      const wanted = finder.read(typed);
      fc.pre(wanted.every(({ meant }) => meant.length === 0));
      const begun = (text: string) =>
        wanted.filter((one) => searchWords(text).some((word) => word.startsWith(one.typed))).length;
      const holding = after.flatMap((texts, n) => (begun(texts.join(' ')) === wanted.length ? [`${n}`] : []));
      const found = finder.find(wanted).map(({ id }) => id);
      expect([...found].sort()).toEqual(holding);
      for (const id of found) {
        const texts = after[Number(id)] ?? [];
        const { seqs } = finder.places(id, wanted, 1);
        expect(begun(texts[seqs[0] ?? -1] ?? '')).toBeGreaterThanOrEqual(1);
        if (wanted.length === 1) continue;
        expect(begun(texts[seqs[0] ?? -1] ?? '')).toBe(Math.max(...texts.map(begun)));
      }
    }),
    { numRuns: 300 },
  );
});
