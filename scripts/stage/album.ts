// Pictures of the whole window at the moments worth showing.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'stage-out');

export interface Album {
  /** Saves a picture once a moment; later calls with the same moment do nothing. */
  keep(moment: string): Promise<void>;
}

export function openAlbum(name: string, photograph: () => Promise<Buffer>, say: (line: string) => void): Album {
  const kept = new Set<string>();
  // Pictures of an earlier run under this name would stand among the new ones.
  for (const old of globSync(`${name}-[0-9]-*.png`, { cwd: folder })) rmSync(join(folder, old));
  return {
    keep: async (moment) => {
      if (kept.has(moment)) return;
      kept.add(moment);
      const file = join(folder, `${name}-${kept.size}-${moment}.png`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, await photograph());
      say(`    [picture] ${relative(root, file)}`);
    },
  };
}
