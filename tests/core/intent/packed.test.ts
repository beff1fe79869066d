import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nibbleAt, packBits, packNibbles, unpackBits } from '#core/intent/packed.ts';

describe('packed numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15)), (values) => {
        const packed = packNibbles(Uint8Array.from(values));
        expect(packed).toHaveLength(Math.ceil(values.length / 2));
        expect(values.map((_, at) => nibbleAt(packed, at))).toEqual(values);
      }),
    );
  });
});

describe('packed places', () => {
  it('come back in ascending order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999)), (places) => {
        expect(unpackBits(packBits(places, 1_000))).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
