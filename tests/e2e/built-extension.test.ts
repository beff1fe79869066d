import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureSizes } from '../../scripts/bench/sizes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHROME = `${ROOT}.output/chrome-mv3`;

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;

describe('the built extension', () => {
  it('asks for no more than the README says', () => {
    expect(manifestOf(CHROME)).toMatchObject({
      permissions: ['sidePanel', 'storage', 'scripting'],
      host_permissions: ['https://meet.google.com/*'],
      // The last one is never asked for as it stands: only one host of it at a time, by name.
      optional_host_permissions: [
        'https://teams.microsoft.com/*',
        'https://teams.live.com/*',
        'https://teams.cloud.microsoft/*',
        'https://*.zoom.us/*',
        'https://meet.jit.si/*',
        'https://*/*',
      ],
    });
    expect(manifestOf(CHROME)).not.toHaveProperty('externally_connectable');
  });

  it('puts little into the page', () => {
    expect(measureSizes(CHROME)['content-scripts/captions.js']).toBeLessThan(20_000);
  });

  it('holds nothing that no surface shows yet', () => {
    const panel = Object.keys(measureSizes(CHROME)).filter(
      (file) => file.includes('sidepanel') && file.endsWith('.js'),
    );
    expect(panel).toHaveLength(1);
    expect(measureSizes(CHROME)[panel[0] ?? '']).toBeLessThan(500_000);
  });

  it('builds for Firefox too, as a sidebar', { timeout: 60_000 }, () => {
    execFileSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', 'firefox'], {
      cwd: ROOT,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(manifestOf(`${ROOT}.output/firefox-mv3`)).toMatchObject({
      sidebar_action: { default_panel: 'sidepanel.html' },
    });
  });
});
