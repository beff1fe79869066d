import { describe, expect, it } from 'vitest';
import { figureWords, resultWords } from '#components/figures/figure-words.ts';
import { parseFigure } from '#core/facts/parse-figure.ts';
import { FIGURES, type FigureRole } from '#knowledge/facts/figures.ts';

describe('a figure in words', () => {
  it.each<[FigureRole, number, string]>([
    ['daily-users', 10_000_000, '10M'],
    ['item-size', 2_000_000_000, '2 GB'],
    ['item-size', 500, '500 B'],
    ['retention-days', 2_555, '7 years'],
    ['retention-days', 30, '30 days'],
    ['latency-ms', 200, '200 ms'],
    ['staleness-ms', 90_000, '90 seconds'],
    ['availability', 0.99999, '99.999%'],
    ['requests-per-second', 1_157.4, '1.16K a second'],
    ['peak-factor', 5, '5×'],
  ])('%s of %d is %s', (role, value, words) => {
    expect(figureWords(role, value)).toBe(words);
  });

  // The field for a correction begins with these words: keeping them must change nothing.
  it.each(Object.keys(FIGURES) as FigureRole[])('%s reads back as it is shown', (role) => {
    const { unit } = FIGURES[role];
    const value = unit === 'share' ? 0.95 : unit === 'days' ? 3_650 : 4_000;
    const shown = figureWords(role, value);
    expect(parseFigure(shown.replace('×', ''), unit)).toBeCloseTo(value, 0);
  });
});

describe('a result in words', () => {
  it.each([
    ['bytesPerYear', 73e12, '73 TB a year'],
    ['bitsPerSecond', 1.6e9, '1.6 Gbit/s'],
    ['servers', 12, '12 servers'],
  ] as const)('%s of %d is %s', (unit, value, words) => {
    expect(resultWords(unit, value)).toBe(words);
  });
});

describe('what a user types', () => {
  it.each([
    ['12M', 'people', 12_000_000],
    ['1.5 GB', 'bytes', 1_500_000_000],
    ['two years', 'days', 730],
    ['99.9', 'share', 0.999],
    ['three hundred a day', 'perSecond', 300 / 86_400],
  ] as const)('%s as %s is a figure', (text, unit, value) => {
    expect(parseFigure(text, unit)).toBeCloseTo(value, 6);
  });

  it.each([
    ['a few', 'people'],
    ['', 'people'],
    ['-5', 'share'],
    ['200 ms', 'bytes'],
    ['10 or 20 or 30', 'people'],
    ['400%', 'share'],
  ] as const)('%j as %s is none', (text, unit) => {
    expect(parseFigure(text, unit)).toBeNull();
  });
});
