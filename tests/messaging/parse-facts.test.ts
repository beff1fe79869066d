import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBrought, parseRow } from '#messaging/parse-facts.ts';
import { factsOf } from '../core/exports/export-fixture.ts';
import { anyFacts } from '../core/facts-file/any-facts.ts';

const FACTS = factsOf([['Ines', 'hello']], [{ kind: 'note-written', text: 'louder' }]);
const OTHER = '9d3f1d0e-6b0a-4f5e-8c62-1f0f6f3f7b11';

describe('a session that is brought', () => {
  it('is taken as it is, whatever is in it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(parseBrought(JSON.stringify(facts))).toEqual(facts);
      }),
      { numRuns: 100, seed: 20_261_128 },
    );
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '[]'],
    ['with something more', JSON.stringify({ ...FACTS, settings: {} })],
    [
      'with words of another',
      JSON.stringify({ ...FACTS, utterances: FACTS.utterances.map((row) => ({ ...row, sessionId: OTHER })) }),
    ],
    [
      'with marks of another',
      JSON.stringify({ ...FACTS, marks: FACTS.marks.map((row) => ({ ...row, sessionId: OTHER })) }),
    ],
    ['without a session', JSON.stringify({ ...FACTS, session: null })],
  ])('is refused: %s', (_, text) => {
    expect(parseBrought(text)).toBeNull();
  });
});

describe('a time', () => {
  const session = (startedAt: number) => ({ ...FACTS.session, startedAt });
  it('is one that can be shown', () => {
    expect(parseRow('sessions', session(Date.UTC(2_150, 0)))).not.toBeNull();
    // No date can be made of it: the list of all sessions would not be drawn any more.
    expect(parseRow('sessions', session(Number.MAX_SAFE_INTEGER))).toBeNull();
    expect(parseRow('marks', { sessionId: OTHER, kind: 'round-unpinned', at: 9e15 })).toBeNull();
  });
});

describe('a mark', () => {
  const mark = { sessionId: OTHER, at: 1 };
  it.each([
    [{ ...mark, kind: 'round-pinned', round: 'caching' }, true],
    [{ ...mark, kind: 'round-pinned', round: 'none' }, false],
    [{ ...mark, kind: 'round-pinned', round: 'constructor' }, false],
    [{ ...mark, kind: 'step-ticked', step: 'caching/stampede' }, true],
    [{ ...mark, kind: 'step-ticked', step: 'cooking/stampede' }, false],
    [{ ...mark, kind: 'figure-set', role: 'users', value: 1e9 }, true],
    [{ ...mark, kind: 'figure-set', role: 'toString', value: 1 }, false],
    [{ ...mark, kind: 'figure-set', role: 'users', value: '1' }, false],
    [{ ...mark, kind: 'axis-rated', axis: 'security', score: null }, true],
    [{ ...mark, kind: 'axis-rated', axis: 'security', score: 6 }, false],
    [{ ...mark, kind: 'plan-set', rounds: ['caching'], minutes: 40 }, true],
    [{ ...mark, kind: 'plan-set', rounds: ['caching'], minutes: 4_000 }, false],
    [{ ...mark, kind: 'toString' }, false],
    [{ ...mark }, false],
    [null, false],
  ])('%j: %j', (row, isOne) => {
    expect(parseRow('marks', row) !== null).toBe(isOne);
  });

  it('loses the number that it had in another database', () => {
    expect(parseRow('marks', { ...mark, id: 7, kind: 'round-unpinned' })).toEqual({ ...mark, kind: 'round-unpinned' });
  });
});
