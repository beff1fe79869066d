// Two pictures of one view: the committed one and the one just taken.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export type Comparison =
  | { readonly same: true }
  | { readonly same: false; readonly reason: string; readonly difference: Uint8Array | null };

/** Edges of letters fall a little differently from one run to the next; a word or a line that has moved is far more. */
const allowedShare = 0.002;
/** Between 0, every shade counts, and 1: how far apart two pixels' colours may lie. */
const colourThreshold = 0.15;

export function comparePictures(before: Uint8Array, now: Uint8Array): Comparison {
  const [old, taken] = [PNG.sync.read(Buffer.from(before)), PNG.sync.read(Buffer.from(now))];
  const { width, height } = taken;
  if (old.width !== width || old.height !== height) {
    const reason = `it is ${width} x ${height} pixels, and was ${old.width} x ${old.height}`;
    return { same: false, reason, difference: null };
  }
  const drawn = new PNG({ width, height });
  const apart = pixelmatch(old.data, taken.data, drawn.data, width, height, { threshold: colourThreshold });
  if (apart <= width * height * allowedShare) return { same: true };
  return { same: false, reason: `${apart} pixels of ${width * height} differ`, difference: PNG.sync.write(drawn) };
}

/** Whether anything at all is on it. */
export function isBlank(png: Uint8Array): boolean {
  const { data } = PNG.sync.read(Buffer.from(png));
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}
