import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpokenNumbers } from '#core/facts/spoken-number.ts';
import { readTokens } from '#core/facts/tokens.ts';
import { writeNumber } from './write-number.ts';

const values = (text: string) => readSpokenNumbers(readTokens(text)).map(({ value }) => value);
const upTo1e9 = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e4 }));

describe('a number in words', () => {
  it.each([true, false])('reads back, with "and": %s', (and) => {
    fc.assert(
      fc.property(upTo1e9, (value) => {
        expect(values(writeNumber(value, and))).toEqual([value]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads back each number up to two thousand', () => {
    for (let value = 0; value <= 2_000; value += 1)
      for (const and of [true, false]) expect(values(`it is ${writeNumber(value, and)} of them`)).toEqual([value]);
  });

  it('reads back with hyphens', () => {
    fc.assert(
      fc.property(upTo1e9, (value) => {
        const written = writeNumber(value, true).replace(
          /(\w+ty) (one|two|three|four|five|six|seven|eight|nine)\b/g,
          '$1-$2',
        );
        expect(values(written)).toEqual([value]);
      }),
    );
  });
});

describe('a number in digits', () => {
  it('reads back plain, and with its thousands apart', () => {
    fc.assert(
      fc.property(upTo1e9, (value) => {
        expect(values(String(value))).toEqual([value]);
        expect(values(value.toLocaleString('en'))).toEqual([value]);
        expect(values(value.toLocaleString('en').replaceAll(',', '\u00a0'))).toEqual([value]);
      }),
    );
  });

  it.each([
    ['k', 1e3],
    [' k', 1e3],
    [' thousand', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    [' mil', 1e6],
    [' million', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    [' billion', 1e9],
    [' lakh', 1e5],
    [' crore', 1e7],
  ])('reads back with "%s"', (scale, size) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(values(`${value}${scale}`)).toEqual([value * size]);
      }),
    );
  });

  it('reads back with tenths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, tenths) => {
        expect(values(`${whole}.${tenths}`)).toEqual([whole + tenths / 10]);
        expect(values(`${writeNumber(whole, true)} point ${writeNumber(tenths, true)}`)[0]).toBeCloseTo(
          whole + tenths / 10,
        );
      }),
    );
  });
});

describe('numbers as they are spoken', () => {
  it.each([
    ['two hundred k', [200_000]],
    ['ten mil', [10e6]],
    ['1.5 mil', [1.5e6]],
    ['one point one million', [1.1e6]],
    ['a hundred', [100]],
    ['a hundred and twenty', [120]],
    ['a hundred k', [100_000]],
    ['a million', [1e6]],
    ['a million and a half', [1.5e6]],
    ['two and a half million', [2.5e6]],
    ['half a million', [500_000]],
    ['a quarter of a million', [250_000]],
    ['three quarters of a million', [750_000]],
    ['a couple of thousand', [2_000]],
    ['a couple of hundred thousand', [200_000]],
    ['a dozen', [12]],
    ['twenty five hundred', [2_500]],
    ['three fifty', [350]],
    ['one twenty k', [120_000]],
    ['thousand', [1_000]],
    ['some million', [1e6]],
    ['two to three thousand', [3_000]],
    ['five or six hundred', [600]],
    ['2-3 million', [3e6]],
    ['10–20k', [20_000]],
    ['ninety nine point nine nine', [99.99]],
    ['ninety nine point ninety five', [99.95]],
    ['nought point five', [0.5]],
    ['point nine', [0.9]],
    ['two lakh', [200_000]],
    ['one million two hundred thousand', [1.2e6]],
    ['one million, two million', [1e6, 2e6]],
    ['nine to five', [9, 5]],
    ['a hundred to one', [100, 1]],
    ['a few hundred', []],
    ['several thousand', []],
    ['a few hundred thousand', []],
    ['hundreds of millions', []],
    ['tens of thousands', []],
    ['in twenty fourteen', []],
    ['back in nineteen ninety six', []],
    ['a thing', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('says where the words stand', () => {
    fc.assert(
      fc.property(upTo1e9, fc.boolean(), (value, and) => {
        const tokens = readTokens(`so ${writeNumber(value, and)} things`);
        expect(readSpokenNumbers(tokens)[0]).toMatchObject({ from: 1, to: tokens.length - 1 });
      }),
    );
  });
});
