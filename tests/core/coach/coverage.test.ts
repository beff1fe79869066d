import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStepListener } from '#core/coach/coverage.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { roundOf, soundsLike } from './round-of.ts';

const listener = createStepListener([
  roundOf({ key: soundsLike('idempotency key'), paging: soundsLike('cursor pagina*') }),
]);
const quotes = (spans: ReturnType<typeof listener.covered>) => Array.from(spans, ([step, { quote }]) => [step, quote]);

describe('what a text covers', () => {
  it.each([
    ["I'd page with a cursor-based pagination.", [['api-design/paging', "I'd page with a cursor-based pagination"]]],
    ['An I dem potency key, Sir!', [['api-design/key', 'An I dem potency key, Sir']]],
    [
      'An idempotency key first. Then cursor pagination.',
      [
        ['api-design/key', 'An idempotency key first'],
        ['api-design/paging', 'Then cursor pagination'],
      ],
    ],
    ['Good morning.', []],
    ['', []],
  ])('%j, in its own words', (text, expected) => {
    expect(quotes(listener.covered(text))).toEqual(expected);
  });

  it('is looked for again behind a near miss', () => {
    const text = 'Do we need an idempotency key? I would say the idempotency key is the way.';
    const { start } = listener.covered(text).get('api-design/key') ?? {};
    expect(start).toBe(text.indexOf('I would say'));
  });

  it('is quoted with a few words around it, so that it can be recognised later', () => {
    const text = `${'before '.repeat(30)}idempotency key${' after'.repeat(30)}`;
    const { quote } = listener.covered(text).get('api-design/key') ?? {};
    expect(quote).toBe(`${'before '.repeat(6)}idempotency key${' after'.repeat(6)}`);
  });

  it('and what it asks for are two things', () => {
    const [question, answer] = ['Do we need an idempotency key?', 'I use an idempotency key.'];
    expect(listener.covered(question).size).toBe(0);
    expect(listener.asked(question).size).toBe(1);
    expect(listener.covered(answer).size).toBe(1);
  });
});

describe('the evidence', () => {
  const real = createStepListener(ROUNDS);
  const word = fc.constantFrom(
    'Idempotency',
    'key',
    'the',
    'post gress',
    'cursor',
    'pagination',
    'TTL',
    'p 99',
    'café',
    '🙂',
    'retry',
    'same',
    'index',
  );
  const gap = fc.constantFrom(' ', ', ', '. ', ' — ', '\n', '\u0000');
  const text = fc.array(fc.tuple(word, gap), { maxLength: 25 }).map((pairs) => pairs.flat().join(''));

  it('is a span of the text as it was written, for every step', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (said) => {
        for (const [, { start, end, quote }] of [...real.covered(said), ...real.asked(said)]) {
          expect(start).toBeLessThan(end);
          expect(said.slice(start, end)).toBe(quote);
        }
      }),
    );
  });
});
