import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, isBlank } from '../../../scripts/screens/compare.ts';

/** White, with a black bar of so many pixels. */
function picture(bar: number, width = 100, height = 100): Uint8Array {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let pixel = 0; pixel < bar; pixel += 1) png.data.fill(0, pixel * 4, pixel * 4 + 3);
  return PNG.sync.write(png);
}

describe('two pictures', () => {
  it('are the same where a few pixels of ten thousand differ', () => {
    expect(comparePictures(picture(0), picture(20))).toEqual({ same: true });
  });

  it('are not where one more does, and the difference is drawn', () => {
    const compared = comparePictures(picture(0), picture(21));
    expect(compared).toMatchObject({ same: false, reason: '21 pixels of 10000 differ' });
    if (compared.same || compared.difference === null) throw new Error('no difference is drawn');
    expect(PNG.sync.read(Buffer.from(compared.difference))).toMatchObject({ width: 100, height: 100 });
  });

  it('are not where one is larger', () => {
    expect(comparePictures(picture(0), picture(0, 100, 101))).toEqual({
      same: false,
      reason: 'it is 100 x 101 pixels, and was 100 x 100',
      difference: null,
    });
  });
});

it('a picture of one colour is blank, and one dot is enough to be none', () => {
  expect([isBlank(picture(0)), isBlank(picture(1)), isBlank(picture(10_000))]).toEqual([true, false, true]);
});
