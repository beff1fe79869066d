import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSparse, encodeSparse } from '#core/intent/sparse.ts';

const asText = (values: Int8Array) => Buffer.from(encodeSparse(values)).toString('base64');

describe('sparse numbers', () => {
  it('come back as they were, however far apart', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(70_000), fc.integer({ min: -127, max: 127 })), {
      selector: ([at]) => at,
    });
    fc.assert(
      fc.property(places, (set) => {
        const values = new Int8Array(70_001);
        for (const [at, value] of set) values[at] = value;
        expect(decodeSparse(asText(values), values.length)).toEqual(values);
      }),
    );
  });

  it('are refused where they do not fit', () => {
    expect(decodeSparse(asText(Int8Array.of(0, 0, 5)), 2)).toBeNull();
  });

  it('are refused where the last one is cut off', () => {
    expect(decodeSparse(Buffer.from(encodeSparse(Int8Array.of(1, 2)).slice(0, -1)).toString('base64'), 2)).toBeNull();
  });
});
