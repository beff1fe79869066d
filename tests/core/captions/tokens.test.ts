import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, comparable, tokenize } from '#core/captions/tokens.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('cleaned text', () => {
  it.each([
    ['NUL', 'hel\u0000lo', 'hello'],
    ['the replacement character', 'caf\ufffde', 'cafe'],
    ['half a surrogate pair', 'ok \ud83d then', 'ok then'],
    ['the other half', '\udc4d ok', 'ok'],
    ['line breaks and runs of spaces', '  a\n\n b\t\tc  ', 'a b c'],
    ['words joined by a form feed', 'one\u000ctwo', 'one two'],
    ['non-breaking spaces', 'a\u00a0b', 'a b'],
  ])('has no %s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it.each(['👍🏽 good', '字幕です', 'naïve', '<b>bold</b> & "quoted"', 'مرحبا'])('keeps %s as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('is well formed, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const clean = cleanText(raw);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('tokens', () => {
  it('join back to exactly the same text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = cleanText(raw);
        expect(tokenize(text).join('')).toBe(text);
      }),
    );
  });

  it.each([
    ['words with the space after them', 'so I think', ['so ', 'I ', 'think']],
    ['characters of scripts without spaces', '字幕です', ['字', '幕', 'で', 'す']],
    ['both in one text', 'Redis に', ['Redis ', 'に']],
    ['characters with their marks', 'ที่นี่', ['ที่', 'นี่']],
    ['nothing', '', []],
  ])('are %s', (_, text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  it('stay short in a word of 100 kB', () => {
    const tokens = tokenize('x'.repeat(100_000));
    expect(tokens).toHaveLength(1_000);
    expect(tokens.join('')).toHaveLength(100_000);
  });
});

describe('a comparable word', () => {
  it.each([
    ['So, ', 'so'],
    ['why? ', 'why'],
    ["let's ", 'lets'],
    ['"P99" ', 'p99'],
    ['की ', 'की'],
    ['— ', ''],
  ])('of %j is %j', (token, word) => {
    expect(comparable(token)).toBe(word);
  });
});
