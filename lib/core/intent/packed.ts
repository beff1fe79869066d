/**
 * How the many weights are kept small: a bit for each bucket says whether it is kept, and what is
 * kept has four bits a number, the low half of a byte first.
 */

/** Numbers from 0 to 15. */
export function packNibbles(values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 2));
  values.forEach((value, at) => {
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (value << (4 * (at & 1)));
  });
  return bytes;
}

export const nibbleAt = (bytes: Uint8Array, at: number): number => ((bytes[at >> 1] ?? 0) >> (4 * (at & 1))) & 15;

export function packBits(set: Iterable<number>, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (const at of set) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes;
}

/** Which bits are set, in ascending order. */
export function unpackBits(bytes: Uint8Array): number[] {
  const set: number[] = [];
  for (let at = 0; at < bytes.length * 8; at += 1) if (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) set.push(at);
  return set;
}
