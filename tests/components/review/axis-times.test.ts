import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTimes } from '#components/review/timeline/axis-times.ts';

const MINUTE = 60_000;

it('are whole minutes, few enough to stand beside each other', () => {
  expect(axisTimes({ from: 3 * MINUTE, to: 48 * MINUTE }).map(({ at }) => at / MINUTE)).toEqual([10, 20, 30, 40]);
  expect(axisTimes({ from: 0.5 * MINUTE, to: 4 * MINUTE }).map(({ at }) => at / MINUTE)).toEqual([1, 2, 3]);
  expect(axisTimes({ from: 7, to: 7 })).toEqual([{ at: 7, share: 0 }]);
  // The only whole one is near its end, where nothing has room.
  expect(axisTimes({ from: 0.1 * MINUTE, to: 1.1 * MINUTE })).toEqual([{ at: 0.1 * MINUTE, share: 0 }]);
});

it('stand on the picture, in order, whatever its length', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.nat(30 * 3_600_000), (from, length) => {
      const times = axisTimes({ from, to: from + length });
      expect(times.length).toBeLessThanOrEqual(9);
      for (const { share } of times) expect(share >= 0 && share <= 0.85).toBe(true);
      expect(times.map(({ at }) => at)).toEqual(times.map(({ at }) => at).sort((a, b) => a - b));
    }),
  );
});
