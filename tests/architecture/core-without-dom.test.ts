import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const tsc = (...args: string[]) =>
  spawnSync(at('node_modules/.bin/tsc'), ['-p', at('lib/core'), ...args], { encoding: 'utf8' });

describe('the core', () => {
  it('is compiled with no types of a browser, of Node or of the bundler', () => {
    const { lib, types } = JSON.parse(tsc('--showConfig').stdout).compilerOptions;
    expect({ lib, types }).toEqual({ lib: ['es2024'], types: [] });
  });

  it('compiles like that', { timeout: 60_000 }, () => {
    const { status, stdout } = tsc('--noEmit');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('is compiled as a whole', () => {
    const { files } = JSON.parse(tsc('--showConfig').stdout) as { files: string[] };
    expect(files).toEqual(
      expect.arrayContaining([
        './intent/route.ts',
        './coach/coach.ts',
        './captions/assemble.ts',
        './session/derive.ts',
      ]),
    );
  });
});
