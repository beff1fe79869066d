import { describe, expect, it } from 'vitest';
import { withoutOldLayer } from '#core/captions/layers.ts';
import { comparable, tokenize } from '#core/captions/tokens.ts';

const OLD = 'start with the numbers from last';
const NEW = 'with the numbers from last quarter.';
const left = (old: string, shown: string) => withoutOldLayer(tokenize(old).map(comparable), shown);

describe('a text that is an old and a new one', () => {
  it.each([
    ['the old one first', `${OLD} ${NEW}`, NEW],
    ['the new one first', `${NEW} ${OLD}`, `${NEW} `],
    ['without a space between them', `${OLD}${NEW}`, NEW],
    ['the old one with another case and full stop', `Start with the numbers, from last.${NEW}`, NEW],
  ])('is read as the new one: %s', (_, shown, expected) => {
    expect(left(OLD, shown)).toBe(expected);
  });

  it('is read as the new one that has only grown', () => {
    expect(left(OLD, `${OLD}${OLD} quarter`)).toBe(`${OLD} quarter`);
  });

  it.each([
    ['when words are added that were said before', OLD, `${OLD} and the numbers`],
    ['when a short line is said twice', 'no it is not', 'no it is not no it is not'],
    ['when all is new', OLD, 'so what about reads and their latency then'],
    ['when nothing has changed', OLD, OLD],
  ])('is left alone %s', (_, old, shown) => {
    expect(left(old, shown)).toBeNull();
  });
});
