import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase, matchAt, stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';

const hear = (text: string) => stemWords(hearWords(text));

describe('a phrase book', () => {
  const book = createPhraseBook([
    ['paging', ['cursor', 'cursor based pagina*', 'go/od on']],
    ['retries', ['retry same key', 'idempoten*']],
  ]);

  it('finds everything that is said, once each', () => {
    expect(new Set(book.find(hear('a cursor, then retry with the same key, cursor again')).keys())).toEqual(
      new Set(['paging', 'retries']),
    );
  });

  it('finds nothing in nothing', () => {
    expect(book.find(hear('')).size).toBe(0);
    expect(book.find(hear('we talk about lunch')).size).toBe(0);
  });

  it('gives the place of the longest match, wherever it stands', () => {
    const heard = hear('a cursor or a cursor based pagination and a cursor');
    expect(book.find(heard).get('paging')).toEqual({ from: 4, to: 7 });
  });

  it('knows words of one and two letters', () => {
    expect(book.find(hear('od on')).get('paging')).toEqual({ from: 0, to: 2 });
  });

  it('takes the next place when the first may not count', () => {
    const places = book.find(hear('cursor, and once more: cursor'), ({ from }) => from > 0);
    expect(places.get('paging')).toEqual({ from: 4, to: 5 });
  });

  it('leaves out what may not count anywhere', () => {
    expect(book.find(hear('a cursor'), () => false).size).toBe(0);
  });

  // The index by first letters only saves time: it may never lose a match.
  it('finds exactly what trying every phrase at every word would find', () => {
    const word = fc.constantFrom('a', 'an', 'ant', 'ante', 'keys', 'key', 'status', 'cached', 'caching', 'go');
    const pattern = fc.constantFrom('a', 'an', 'ant*', 'a*', 'key', 'keys/go', 'cach*', 'statu*', 'go/an*', 'status');
    const phrases = fc.array(
      fc.array(pattern, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 8 }), (some, said) => {
        const heard = hear(said.join(' '));
        const slow = some.filter((phrase) =>
          heard.some((_, from) => matchAt(compilePhrase(phrase), heard, from) !== null),
        );
        const fast = createPhraseBook(some.map((phrase) => [phrase, [phrase]] as const)).find(heard);
        expect(new Set(fast.keys())).toEqual(new Set(slow));
      }),
    );
  });
});
