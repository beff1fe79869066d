import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '#core/coach/clauses.ts';

const texts = (text: string) => splitClauses(text).map((clause) => clause.text);

describe('the clauses of a text', () => {
  it.each<[string, readonly string[]]>([
    ['First the key. Then the row; and the index?', ['First the key.', 'Then the row;', 'and the index?']],
    ['99.9 percent of them', ['99.9 percent of them']],
    ['Yes. I would delete the key', ['I would delete the key']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are overlapping windows where a sentence never ends', () => {
    const words = Array.from({ length: 50 }, (_, i) => `w${i}`);
    const windows = texts(words.join(' ')).map((window) => window.split(' '));
    expect(windows.every((window) => window.length <= 28)).toBe(true);
    expect(new Set(windows.flat())).toEqual(new Set(words));
    expect(windows[1]?.[0]).toBe('w14');
  });

  it('are where they say they are, and hold every sentence of two words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { start, end, text: clause } of splitClauses(text)) expect(text.slice(start, end)).toBe(clause);
      }),
    );
  });
});
