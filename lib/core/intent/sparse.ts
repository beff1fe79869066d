/**
 * Small whole numbers of which most are zero, as text: for each one that is not, how many places
 * after the last it stands (seven bits a byte, the high bit says that more follow), then itself as
 * a signed byte; all of it in base64.
 */
import { decodeBase64 } from './base64.ts';

export function encodeSparse(values: Int8Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  values.forEach((value, at) => {
    if (value === 0) return;
    let gap = at - last - 1;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, value & 255);
    last = at;
  });
  return Uint8Array.from(bytes);
}

/** @returns null when the text holds more than `length` values */
export function decodeSparse(text: string, length: number): Int8Array | null {
  const values = new Int8Array(length);
  const bytes = decodeBase64(text);
  let at = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[i] ?? 0;
      i += 1;
      gap |= (byte & 127) << shift;
      if (byte < 128 || i >= bytes.length) break;
    }
    at += gap + 1;
    if (at >= length || i >= bytes.length) return null;
    values[at] = bytes[i] ?? 0;
    i += 1;
  }
  return values;
}
