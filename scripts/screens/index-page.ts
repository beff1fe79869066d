// The part of docs/screens/README.md that shows every picture.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { THEMES } from './camera.ts';
import { SIZES } from './sizes.ts';
import type { View } from './view.ts';
import { fileOf } from './walk.ts';

export const screensFolder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

const BEGIN = '<!-- made by npm run screens -->';

const titleOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

function rowOf(view: View): string {
  const width = SIZES[view.size].width <= SIZES.panel.width ? 240 : 400;
  const cells = THEMES.map(
    (theme) => `<img src="${fileOf(view, theme)}" width="${width}" alt="${view.name}, ${theme}">`,
  );
  return `### ${titleOf(view.name)}\n\n${cells.join(' ')}\n`;
}

export function writeIndex(views: readonly View[]): void {
  const file = join(screensFolder, 'README.md');
  const [byHand = ''] = readFileSync(file, 'utf8').split(BEGIN);
  const areas = Map.groupBy(views, ({ area }) => area);
  const made = [...areas].map(([area, shown]) => `## ${titleOf(area)}\n\n${shown.map(rowOf).join('\n')}`);
  writeFileSync(file, `${byHand.trimEnd()}\n\n${BEGIN}\n\n${made.join('\n')}`);
}
