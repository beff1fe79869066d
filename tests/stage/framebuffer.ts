// What a virtual display shows, read from the file Xvfb keeps its pixels in: the true window, browser frame and all,
// which no page of the browser can photograph.
import { readFileSync } from 'node:fs';
import { encodePng } from './png.ts';

// Words of an XWD header (X11/XWDFile.h), big-endian, by position.
const at = {
  headerSize: 0,
  width: 4,
  height: 5,
  byteOrder: 7,
  bitsPerPixel: 11,
  bytesPerLine: 12,
  colours: 19,
} as const;
const colourBytes = 12;

function readHeader(file: Buffer) {
  const word = (name: keyof typeof at) => file.readUInt32BE(at[name] * 4);
  if (word('bitsPerPixel') !== 32) throw new Error(`the display has ${word('bitsPerPixel')} bits a pixel, not 32`);
  return {
    width: word('width'),
    height: word('height'),
    bytesPerLine: word('bytesPerLine'),
    leastFirst: word('byteOrder') === 0,
    pixels: word('headerSize') + word('colours') * colourBytes,
  };
}

/** A PNG of the whole display, from the path of Xvfb's frame buffer file. */
export function photographDisplay(path: string): Buffer {
  const file = readFileSync(path);
  const { width, height, bytesPerLine, leastFirst, pixels } = readHeader(file);
  const [red, green, blue] = leastFirst ? [2, 1, 0] : [1, 2, 3];
  const rgb = Buffer.allocUnsafe(width * height * 3);
  let out = 0;
  for (let y = 0; y < height; y += 1) {
    let pixel = pixels + y * bytesPerLine;
    for (let x = 0; x < width; x += 1, pixel += 4, out += 3) {
      rgb[out] = file[pixel + red] ?? 0;
      rgb[out + 1] = file[pixel + green] ?? 0;
      rgb[out + 2] = file[pixel + blue] ?? 0;
    }
  }
  return encodePng(width, height, rgb);
}
