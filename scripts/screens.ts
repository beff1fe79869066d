// `npm run screens`: pictures of every view in both themes, to docs/screens/.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBlank } from './screens/compare.ts';
import { fontsOf } from './screens/fonts.ts';
import { screensFolder, writeIndex } from './screens/index-page.ts';
import { openStudio } from './screens/studio.ts';
import { VIEWS } from './screens/views.ts';
import { fileOf, walk } from './screens/walk.ts';
import { buildExtension } from './stage/build.ts';

const draftFolder = fileURLToPath(new URL('../stage-out/screens/', import.meta.url));

async function takeAll(extensionDir: string): Promise<void> {
  const studio = await openStudio(extensionDir);
  try {
    rmSync(draftFolder, { recursive: true, force: true });
    for await (const { view, theme, png } of walk(studio, VIEWS)) {
      if (isBlank(png)) throw new Error(`${fileOf(view, theme)}: nothing is on it`);
      const file = join(draftFolder, fileOf(view, theme));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, png);
      process.stdout.write(`${fileOf(view, theme)}\n`);
    }
    // Only now: a walk that fails leaves the committed ones as they were.
    for (const area of new Set(VIEWS.map((view) => view.area))) {
      rmSync(join(screensFolder, area), { recursive: true, force: true });
      cpSync(join(draftFolder, area), join(screensFolder, area), { recursive: true });
    }
    writeFileSync(join(screensFolder, 'fonts.txt'), `${await fontsOf(studio.panel)}\n`);
    writeIndex(VIEWS);
  } finally {
    await studio.stage.close();
  }
}

const built = buildExtension('meet');
if (built.ok) await takeAll(built.folder);
else {
  process.stderr.write(`${built.output}\nscreens: the extension does not build, see above\n`);
  process.exitCode = 1;
}
