import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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
export function measureZip(outputDir: string): number {
  const zips = readdirSync(outputDir).filter((file) => file.endsWith('-chrome.zip'));
  const latest = zips.map((file) => join(outputDir, file)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (latest === undefined) throw new Error('no zip in .output: run "npm run zip"');
  return statSync(latest).size;
}
