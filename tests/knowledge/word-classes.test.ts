import { describe, expect, it } from 'vitest';
import { compilePhrase, matchAt, stemWords } from '#core/coach/phrase.ts';
import { stem } from '#core/intent/stem.ts';
import { hearWords } from '#core/intent/words.ts';
import { CLASS_THEMES, WORD_CLASSES } from '#knowledge/lexicon/classes/index.ts';
import type { Phrase } from '#knowledge/schema.ts';
import { misspelt, repeated, unheard } from './phrase-rules.ts';

const CLASSES = Object.entries(WORD_CLASSES);
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('the word classes', () => {
  it('are at least 200', () => {
    expect(CLASSES.length).toBeGreaterThanOrEqual(200);
  });

  it('hold at least 4000 members in all', () => {
    expect(CLASSES.flatMap(([, members]) => members).length).toBeGreaterThanOrEqual(4000);
  });

  it('have names in kebab-case, each under one theme only', () => {
    const names = CLASS_THEMES.flatMap((theme) => Object.keys(theme));
    expect(names.filter((name) => !NAME.test(name))).toEqual([]);
    expect(repeated(names)).toEqual([]);
    expect(names).toHaveLength(CLASSES.length);
  });
});

describe.each(CLASSES)('%s', (_name, members) => {
  it('is more than a handful of words', () => {
    expect(members.length).toBeGreaterThanOrEqual(8);
  });

  it('is written in the notation', () => {
    expect(misspelt(members)).toEqual([]);
  });

  it('has no member twice, whether spelt out or among alternatives', () => {
    expect(repeated(members.flatMap(waysHeard))).toEqual([]);
  });

  it('has no member in which every way of saying it is repaired as a mishearing', () => {
    expect(unheard(members)).toEqual([]);
  });
});

describe('things said without their term', () => {
  it.each([
    { said: 'What happens when that box dies mid write?', as: ['fails', 'half-done'], not: 'slow' },
    { said: 'the node crashes during an update', as: ['fails', 'half-done'], not: 'slow' },
    { said: 'and then it just goes quiet', as: ['goes-quiet'], not: 'error-shown' },
    { said: 'the search comes back empty', as: ['empty-result'], not: 'goes-quiet' },
    { said: 'there is one room and two of them grab it', as: ['race'], not: 'last-one-wins' },
    { said: 'so the last one in wins', as: ['last-one-wins'], not: 'race' },
    { said: 'She taps again.', as: ['again', 'safe-repeat'], not: 'stale' },
    { said: 'Tom still sees the old one', as: ['stale'], not: 'again' },
    { said: 'nobody told the other side', as: ['nobody'], not: 'crowd' },
    { said: 'we turn it off on Friday', as: ['switch-off'], not: 'roll-out' },
  ])('hears $as in "$said", not $not', ({ said, as, not }) => {
    expect(classesIn(said)).toEqual(expect.arrayContaining(as));
    expect(classesIn(said)).not.toContain(not);
  });

  // "news" is folded to "new" and "lasts" to "last": as members they would hear every new and last thing.
  it.each([
    { said: 'the new one', not: ['media-field', 'event'] },
    { said: 'the last one', not: ['expiry'] },
    { said: 'right, yes', not: ['permission'] },
    { said: 'and the rest of it', not: ['api-style', 'protocol'] },
  ])('hears nothing special in "$said"', ({ said, not }) => {
    expect(classesIn(said).filter((name) => not.includes(name))).toEqual([]);
  });
});

function classesIn(said: string): string[] {
  const words = stemWords(hearWords(said));
  const hears = (member: Phrase) => words.some((_, from) => matchAt(compilePhrase(member), words, from) !== null);
  return CLASSES.filter(([, members]) => members.some(hears)).map(([name]) => name);
}

/** What a member is compared by, once each: plurals are folded, alternatives stand alone. */
function waysHeard(member: Phrase): string[] {
  const ways = member
    .split(' ')
    .map((word) => word.split('/').map((choice) => (choice.endsWith('*') ? choice : stem(choice))))
    .reduce((before, choices) => before.flatMap((way) => choices.map((choice) => `${way} ${choice}`.trim())), ['']);
  return [...new Set(ways)];
}
