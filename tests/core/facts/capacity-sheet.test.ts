import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillCapacitySheet } from '#core/facts/capacity-sheet.ts';
import { FIGURES, type FigureRole } from '#knowledge/facts/figures.ts';

const sheet = (figures: Partial<Record<FigureRole, number>>) =>
  fillCapacitySheet(
    Object.entries(figures).map(([role, value]) => ({ role: role as FigureRole, value, evidence: null, from: 'user' })),
  );

describe('the capacity sheet', () => {
  it('is empty while nothing is known that it needs', () => {
    expect(sheet({})).toEqual([]);
    expect(sheet({ regions: 3, budget: 100, copies: 3 })).toEqual([]);
  });

  it('names the first figure that is missing', () => {
    expect(sheet({ 'daily-users': 86_400 })).toEqual([
      { formula: 'average-rate', missing: 'requests-per-user-per-day' },
    ]);
    expect(sheet({ 'peak-factor': 4 })).toEqual([{ formula: 'peak-rate', missing: 'daily-users' }]);
    expect(sheet({ 'items-per-day': 10 })).toEqual([{ formula: 'storage-per-year', missing: 'item-size' }]);
    expect(sheet({ 'hit-ratio': 0.9, 'daily-users': 5 })).toContainEqual({
      formula: 'origin-rate',
      missing: 'requests-per-user-per-day',
    });
  });

  it('goes on with what a formula has given', () => {
    expect(sheet({ 'daily-users': 86_400, 'requests-per-user-per-day': 10, 'peak-factor': 3 })).toMatchObject([
      { formula: 'average-rate', result: 10 },
      { formula: 'peak-rate', given: { averageRequestsPerSecond: 10, peakFactor: 3 }, result: 30 },
      { formula: 'bandwidth', missing: 'item-size' },
      { formula: 'origin-rate', missing: 'hit-ratio' },
    ]);
  });

  it('prefers the rate that was said to the one that can be computed', () => {
    const rows = sheet({
      'requests-per-second': 50,
      'daily-users': 1,
      'requests-per-user-per-day': 1,
      'peak-factor': 2,
    });
    expect(rows).toContainEqual(expect.objectContaining({ formula: 'peak-rate', result: 100 }));
  });

  it('adds reads and writes', () => {
    expect(sheet({ 'reads-per-second': 90, 'writes-per-second': 10, 'hit-ratio': 0.75 })).toContainEqual(
      expect.objectContaining({ formula: 'origin-rate', result: 25 }),
    );
  });

  it('takes one copy until somebody says more', () => {
    const given = { 'items-per-day': 1_000, 'item-size': 1_000 };
    expect(sheet(given)).toContainEqual(expect.objectContaining({ formula: 'storage-per-year', result: 365e6 }));
    expect(sheet({ ...given, copies: 3 })).toContainEqual(
      expect.objectContaining({ formula: 'storage-per-year', result: 3 * 365e6 }),
    );
  });

  it('asks again for a figure that cannot be meant', () => {
    expect(sheet({ 'requests-per-second': 10, 'hit-ratio': 95 })).toContainEqual({
      formula: 'origin-rate',
      missing: 'hit-ratio',
    });
    expect(sheet({ 'requests-per-second': 10, 'peak-factor': 0 })).toContainEqual({
      formula: 'peak-rate',
      missing: 'peak-factor',
    });
  });

  it('never fails, whatever the user has typed', () => {
    const anything = fc.dictionary(fc.constantFrom(...(Object.keys(FIGURES) as FigureRole[])), fc.double());
    fc.assert(
      fc.property(anything, (figures) => {
        for (const row of sheet(figures)) if ('result' in row) expect(Number.isFinite(row.result)).toBe(true);
      }),
    );
  });
});
