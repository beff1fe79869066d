import { describe, expect, it } from 'vitest';
import { cleanLabel } from '#core/captions/line.ts';

describe('a label', () => {
  it.each([
    ['  Ann\n Lee ', 'Ann Lee'],
    ['Ann\u0000 Lee\ud83d', 'Ann Lee'],
    ['あなた', 'あなた'],
    ['', null],
    [' \u0000 ', null],
    [null, null],
  ])('of %j is %j', (raw, label) => {
    expect(cleanLabel(raw)).toBe(label);
  });

  it('is cut short without breaking a character', () => {
    const label = cleanLabel(`n${'👍'.repeat(200)}`);
    expect(label?.length).toBeLessThanOrEqual(200);
    expect(label?.isWellFormed()).toBe(true);
  });
});
