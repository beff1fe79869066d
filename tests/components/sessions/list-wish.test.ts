import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  EVERYTHING,
  filterCount,
  filtersOf,
  OUTCOMES,
  parseWish,
  SOURCES,
} from '#components/sessions/list-wish.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

const searchOf = (address: string) => address.split('?')[1] ?? '';

it('what the list shows is read from its address as it was written there', () => {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
  const day = fc.constantFrom('', '2026-02-28', '2024-02-29', '1999-12-31');
  const wish = fc.record({
    query: fc.string({ maxLength: 200, unit: 'grapheme' }).filter((text) => text.length <= 200),
    round: maybe(ROUND_IDS),
    platform: maybe(SOURCES),
    outcome: maybe(OUTCOMES),
    tag: fc.oneof(fc.constant(null), fc.string({ minLength: 1, unit: 'grapheme' })),
    from: day,
    to: day,
  });
  fc.assert(
    fc.property(wish, (wanted) => {
      expect(parseWish(searchOf(addressOf(wanted)))).toEqual(wanted);
    }),
  );
});

it('everything has no query at all', () => {
  expect(addressOf(EVERYTHING)).toBe('/sessions');
  expect(parseWish('')).toEqual(EVERYTHING);
});

it.each([
  'round=baking',
  'platform=skype',
  'outcome=great',
  'from=yesterday',
  'from=2026-13-45',
  'to=1',
  'tag=',
  '%%%',
])('what is not known in an address is left out: %s', (search) => {
  expect(parseWish(search)).toEqual(EVERYTHING);
});

it('a query that somebody has pasted a book into is cut', () => {
  expect(parseWish(`q=${'x'.repeat(5_000)}`).query).toHaveLength(200);
});

describe('filters', () => {
  it('take whole days, as the user’s clock has them', () => {
    const filters = filtersOf({ ...EVERYTHING, from: '2026-02-28', to: '2026-02-28' });
    expect(filters).toMatchObject({
      from: new Date(2026, 1, 28).getTime(),
      until: new Date(2026, 2, 1).getTime(),
    });
  });

  it('are counted without what is searched for', () => {
    expect(filterCount(EVERYTHING)).toBe(0);
    expect(filterCount({ ...EVERYTHING, query: 'cache', round: 'caching', to: '2026-02-28' })).toBe(2);
  });
});
