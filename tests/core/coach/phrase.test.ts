import { describe, expect, it } from 'vitest';
import { compilePhrase, matchAt, stemWords } from '#core/coach/phrase.ts';
import { hearWords } from '#core/intent/words.ts';

/** The words that a phrase takes of a text from its first word on, or null. */
function taken(phrase: string, text: string): string | null {
  const heard = stemWords(hearWords(text));
  const to = matchAt(compilePhrase(phrase), heard, 0);
  return to === null
    ? null
    : heard
        .slice(0, to)
        .map(({ word }) => word)
        .join(' ');
}

describe('a phrase', () => {
  it.each([
    ['one word', 'cursor', 'cursor', 'cursor'],
    ['words in order', 'retry same key', 'retry same key', 'retry same key'],
    ['either of two words', 'cursor/keyset page', 'keyset page', 'keyset page'],
    ['any ending after a star', 'pagina*', 'paginating', 'paginating'],
    ['the bare word with a star', 'cach*', 'cach', 'cach'],
    ['a star among alternatives', 'expire*/stale entry', 'expired entry', 'expired entry'],
    ['plural for singular', 'unique key', 'unique keys', 'unique keys'],
    ['singular for plural', 'status codes', 'status code', 'status code'],
    ['up to two other words between', 'retry key', 'retry with the key', 'retry with the key'],
    ['a repaired mishearing', 'idempotency key', 'i dem potency key', 'idempotency key'],
    ['no more than it needs', 'retry', 'retry with the key', 'retry'],
  ])('accepts %s', (_, phrase, text, words) => {
    expect(taken(phrase, text)).toBe(words);
  });

  it.each([
    ['words in another order', 'retry key', 'key retry'],
    ['three words between', 'retry key', 'retry with just the key'],
    ['half of its words', 'retry same key', 'retry same'],
    ['a longer word without a star', 'cache', 'cachet'],
    ['a word that ends like it', 'cache', 'geocache'],
    ['a beginning somewhere later', 'key', 'the key'],
    ['no words', 'key', ''],
    ['gaps that start anew for every word', 'read one two write', 'read a one b c d two write'],
  ])('does not accept %s', (_, phrase, text) => {
    expect(taken(phrase, text)).toBeNull();
  });
});
