import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { part } from './part.ts';
import { kB } from './units.ts';

interface SizeFigures {
  readonly files: Readonly<Record<string, number>>;
  readonly zip: number;
}

export const sizes = part<SizeFigures>({
  about: 'The build that users get.',
  measure: ({ extension }) => ({ files: measureSizes(extension), zip: measureZip(dirname(extension)) }),
  rows: ({ files, zip }) => [
    ...Object.entries(files).map(([file, bytes]) => ({ figure: `${file}, gzipped`, ringside: kB(bytes) })),
    { figure: 'whole package, zipped', ringside: kB(zip) },
  ],
});

/** Gzipped bytes of every script, style and page of a built extension, by path. */
export function measureSizes(extensionDir: string): Record<string, number> {
  const files = readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|html)$/.test(file),
  );
  // The hash in a chunk's name changes with every build; the figure should not move to a new line.
  const name = (file: string) => file.replaceAll('\\', '/').replace(/-[\w-]{8}(?=\.\w+$)/, '');
  return Object.fromEntries(
    files.sort().map((file) => [name(file), gzipSync(readFileSync(join(extensionDir, file))).length]),
  );
}

/** Bytes of the store package that was built last. */
function measureZip(outputDir: string): number {
  const zips = readdirSync(outputDir).filter((file) => file.endsWith('-chrome.zip'));
  const latest = zips.map((file) => join(outputDir, file)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (latest === undefined) throw new Error('no zip in .output: run "npm run zip"');
  return statSync(latest).size;
}
