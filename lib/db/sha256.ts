import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '#core/facts-file/facts-file.ts';

/**
 * The browser's own digest wants all of it at once; this one takes any amount, piece by piece.
 * After `hex` nothing more is taken in.
 */
export function digestOfBytes(): Digest<Uint8Array> {
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}

/** The same of texts, in UTF-8. */
export function digestOfText(): Digest<string> {
  const digest = digestOfBytes();
  const encoder = new TextEncoder();
  return { update: (text) => digest.update(encoder.encode(text)), hex: digest.hex };
}
