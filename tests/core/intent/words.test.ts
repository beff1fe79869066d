import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '#core/intent/stem.ts';
import { hearWords } from '#core/intent/words.ts';
import { MISHEARINGS } from '#knowledge/mishearings.ts';

const wordsIn = (text: string) => hearWords(text).map(({ word }) => word);
const placesIn = (text: string) => hearWords(text).map(({ word, start, end }) => [word, text.slice(start, end)]);

describe('hearing words', () => {
  it.each([
    ['Which Index, then?', ['which', 'index', 'then']],
    ["don't can’t we'd", ['dont', 'cant', 'wed']],
    ['a write-ahead log', ['a', 'write', 'ahead', 'log']],
    ['C++ or C#', ['c++', 'or', 'c#']],
    ['naïve café 日本語', ['naïve', 'café', '日本語']],
    ['3.5 seconds', ['3', '5', 'seconds']],
    ['', []],
    [' …?! \u0000 ', []],
  ])('reads %j as %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([
    [
      'Post gress, then',
      [
        ['postgres', 'Post gress'],
        ['then', 'then'],
      ],
    ],
    [
      'an I dem potency key',
      [
        ['an', 'an'],
        ['idempotency', 'I dem potency'],
        ['key', 'key'],
      ],
    ],
    [
      'we use read is here',
      [
        ['we', 'we'],
        ['use', 'use read is'],
        ['redis', 'use read is'],
        ['here', 'here'],
      ],
    ],
    [
      'the n plus one',
      [
        ['the', 'the'],
        ['n+1', 'n plus one'],
      ],
    ],
    [
      'your cash key',
      [
        ['your', 'your'],
        ['cache', 'cash key'],
        ['key', 'cash key'],
      ],
    ],
  ])('repairs %j where all its words were heard', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each([
    'he paid cash',
    'the post arrives',
    'grace under pressure',
    'I read a lot',
    'the item costs a lot',
    'come right in',
  ])('leaves %j as it was said', (text) => {
    expect(wordsIn(text).join(' ')).toBe(text.toLowerCase());
  });

  it('prefers the longest repair that fits', () => {
    expect(wordsIn('raft and pack sauce')).toEqual(['raft', 'and', 'paxos']);
    expect(wordsIn('an in memory cash')).toEqual(['an', 'in', 'memory', 'cache']);
  });

  it('does not repair across words that were not heard together', () => {
    expect(wordsIn('post the gress')).toEqual(['post', 'the', 'gress']);
  });

  it.each(Object.entries(MISHEARINGS))('repairs %j to %j', (heard, said) => {
    expect(wordsIn(heard)).toEqual(said.split(' '));
  });

  it('stays inside the text, in order, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let before = 0;
        for (const { start, end } of hearWords(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('hears the same words in shouting and in whispering', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('post', 'gress', 'the', 'cash', 'index', 'i', 'dem', 'potency')),
        (words) => {
          expect(wordsIn(words.join(' ').toUpperCase())).toEqual(wordsIn(words.join(' ')));
        },
      ),
    );
  });
});

describe('folding plurals', () => {
  it.each([
    ['keys', 'key'],
    ['queries', 'query'],
    ['caches', 'cache'],
    ['classes', 'class'],
    ['indexes', 'index'],
    ['branches', 'branch'],
    ['hashes', 'hash'],
    ['databases', 'database'],
  ])('makes %s and %s one word', (many, one) => {
    expect(stem(many)).toBe(stem(one));
  });

  it.each(['bus', 'status', 'class', 'access', 'analysis', 'redis', 'has', 'was', 'this'])(
    'leaves %s alone',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});
