import { describe, expect, it } from 'vitest';
import { openTags, readTags, suggestTags, tagsInUse, withTag } from '#core/list/tags.ts';

it.each([
  ['acme, second round', ['acme', 'second round']],
  [' acme ,, , #globex ', ['acme', 'globex']],
  ['acme, Acme, ACME', ['acme']],
  ['two   words', ['two words']],
  ['', []],
  [' , ', []],
  ['x'.repeat(90), ['x'.repeat(40)]],
])('reads %j as it is meant', (typed, tags) => {
  expect(readTags(typed)).toEqual(tags);
});

it('reads what it has written, as it was', () => {
  expect(readTags(openTags(['acme', 'second round']))).toEqual(['acme', 'second round']);
});

it('knows the tags in use, those used most first, of two spellings the one that comes first', () => {
  const sessions = [{ tags: ['globex', 'Acme'] }, { tags: ['acme'] }, { tags: ['zen'] }];
  expect(tagsInUse(sessions)).toEqual(['Acme', 'globex', 'zen']);
});

describe('suggestions', () => {
  const IN_USE = ['acme', 'acme labs', 'globex', 'zen'];
  it.each([
    ['', IN_USE],
    ['a', ['acme', 'acme labs']],
    ['globex, ', ['acme', 'acme labs', 'zen']],
    ['globex, AC', ['acme', 'acme labs']],
    ['acme', ['acme labs']],
    ['new', []],
  ])('for %j', (typed, expected) => {
    expect(suggestTags(typed, IN_USE)).toEqual(expected);
  });

  it.each([
    ['', 'zen', 'zen, '],
    ['ze', 'zen', 'zen, '],
    ['acme, ze', 'zen', 'acme, zen, '],
    ['acme, ', 'zen', 'acme, zen, '],
  ])('in place of what is being typed: %j', (typed, tag, expected) => {
    expect(withTag(typed, tag)).toBe(expected);
  });
});
