import { MAX_LINE_BYTES } from './facts-file.ts';

export interface ByteLine {
  /** With its line break, if it has one. */
  readonly bytes: Uint8Array;
  /** Where it begins in the file. */
  readonly from: number;
  /** From 1. */
  readonly number: number;
}

const BREAK = 0x0a;

/**
 * A file's lines, as they come. No more than one of them is held, and one that is too long not even whole: it is given as
 * far as it was read, and nothing more is read.
 */
export async function* splitBytes(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ByteLine | 'long-line', void, void> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let from = 0;
  let number = 1;
  const take = (last: Uint8Array): ByteLine => {
    const bytes = heldBytes === 0 ? last : joined([...held, last], heldBytes + last.length);
    const line = { bytes, from, number };
    held = [];
    heldBytes = 0;
    from += bytes.length;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(BREAK); end >= 0; end = chunk.indexOf(BREAK, start)) {
      if (heldBytes + end - start > MAX_LINE_BYTES) return yield 'long-line';
      yield take(chunk.subarray(start, end + 1));
      start = end + 1;
    }
    if (start < chunk.length) held.push(chunk.slice(start));
    heldBytes += chunk.length - start;
    if (heldBytes > MAX_LINE_BYTES) return yield 'long-line';
  }
  if (heldBytes > 0) yield take(new Uint8Array());
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
