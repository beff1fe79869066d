import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMark, parsePick } from '#core/captions/pick.ts';

describe('a mark of an element', () => {
  it.each([
    ['role', 'region'],
    ['id', 'subtitles-messages-list'],
    ['id', 'largeVideoContainer'],
    ['jsname', 'dsyhDe'],
    ['data-tid', 'closed-caption-v2-virtual-list-content'],
    ['data-changed', ''],
    ['aria-live', 'polite'],
  ])('may be kept: %s="%s"', (name, value) => {
    expect(isMark(name, value)).toBe(true);
  });

  it.each([
    ['class', 'nMcdL'],
    ['aria-label', 'captions'],
    ['style', 'bottom'],
    ['onclick', 'go'],
    ['data-participant-id', 'spaces/x/devices/1'],
    ['data-name', 'Ines Okafor'],
    ['data-name', 'Ines'],
    ['id', 'react-select-27-input'],
    ['id', ':r1:'],
    ['data-key', 'x'.repeat(61)],
    ['__proto__', 'region'],
  ])('may not: %s="%s"', (name, value) => {
    expect(isMark(name, value)).toBe(false);
  });
});

describe('a choice that was stored', () => {
  const STORED = { locator: [{ tag: 'div', index: 2, marks: { role: 'log' } }], pickedAt: 1_700_000_000_000 };

  it('is taken as it is, without what does not belong to it', () => {
    expect(parsePick({ ...STORED, text: 'so where would you' })).toEqual(STORED);
  });

  it('is refused without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parsePick(value)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
