// The extension to load, built again when a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Platform } from '../../tests/stage/stage-api.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['{entrypoints,components,lib,knowledge,public,assets}/**/*', 'wxt.config.ts', 'package-lock.json'];

const writtenAt = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

function isStale(output: string): boolean {
  const builtAt = writtenAt(join(output, 'manifest.json'));
  return globSync(SOURCES, { cwd: root }).some((file) => writtenAt(join(root, file)) > builtAt);
}

/** The folder of an up-to-date build, or what the build said when it failed. */
export type Built = { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly output: string };

/** Sites beyond Meet are optional permissions; the stage's own build has them granted, as nobody is there to say yes. */
export function buildExtension(platform: Platform): Built {
  const mode = platform === 'meet' ? [] : ['--mode', 'stage'];
  const folder = join(root, '.output', platform === 'meet' ? 'chrome-mv3' : 'chrome-mv3-stage');
  if (!isStale(folder)) return { ok: true, folder };
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // A test runner says NODE_ENV=test, and React would then be built for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = spawnSync(process.execPath, [wxt, 'build', ...mode], { cwd: root, encoding: 'utf8', env });
  if (result.status !== 0) return { ok: false, output: `${result.stdout}${result.stderr}` };
  return { ok: true, folder };
}
