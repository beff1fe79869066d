import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every file under these folders of the repository, as paths from its root, in order. */
export function filesUnder(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replaceAll('\\', '/'))
      .sort(),
  );
}

export const isSource = (path: string): boolean => /\.(?:ts|tsx|mts|mjs|js)$/.test(path);

export const readSource = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
