import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AREAS } from '#knowledge/concepts/index.ts';
import { TASKS } from '#knowledge/tasks/index.ts';
import { measureSizes } from '../../scripts/bench/sizes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHROME = `${ROOT}.output/chrome-mv3`;

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;

describe('the built extension', () => {
  it('asks for no more than the README says', () => {
    expect(manifestOf(CHROME)).toMatchObject({
      permissions: ['sidePanel', 'storage', 'scripting', 'activeTab'],
      host_permissions: ['https://meet.google.com/*'],
      // The last one is never asked for as it stands: only one host of it at a time, by name.
      optional_host_permissions: [
        'https://*.teams.microsoft.com/*',
        'https://teams.live.com/*',
        'https://teams.cloud.microsoft/*',
        'https://*.zoom.us/*',
        'https://meet.jit.si/*',
        'https://*/*',
      ],
    });
    expect(manifestOf(CHROME)).not.toHaveProperty('externally_connectable');
  });

  it('names its commands, and suggests no more keys than the browser takes', () => {
    const commands = manifestOf(CHROME)['commands'] as Record<string, { suggested_key?: object }>;
    expect(Object.keys(commands)).toEqual(['look-up', 'tick', 'skip', 'pause', 'pin', 'note']);
    expect(Object.values(commands).filter((command) => command.suggested_key)).toHaveLength(4);
  });

  it('puts little into the page', () => {
    expect(measureSizes(CHROME)['content-scripts/captions.js']).toBeLessThan(25_000);
    expect(measureSizes(CHROME)['content-scripts/meet-frames.js']).toBeLessThan(1_500);
  });

  it('runs in a page’s own world on Meet alone, before its code and without anything to reach us by', () => {
    const inOwnWorld = (manifestOf(CHROME)['content_scripts'] as { world?: string }[]).filter(({ world }) => world);
    expect(inOwnWorld).toEqual([
      {
        matches: ['https://meet.google.com/*'],
        js: ['content-scripts/meet-frames.js'],
        run_at: 'document_start',
        world: 'MAIN',
      },
    ]);
    const script = readFileSync(`${CHROME}/content-scripts/meet-frames.js`, 'utf8');
    expect(script).not.toMatch(/chrome|browser|postMessage|CustomEvent|fetch|textContent|querySelector/);
  });

  it('draws the panel from a small first script; what it listens with comes after', () => {
    const sizes = measureSizes(CHROME);
    expect(sizes['chunks/sidepanel.js']).toBeLessThan(165_000);
    // The two trained models are most of it: each is under a megabyte before packing.
    expect(sizes['chunks/lens.js']).toBeLessThan(1_400_000);
    expect(sizes['chunks/figures-pane.js']).toBeLessThan(30_000);
  });

  it('holds nothing that no surface shows yet', () => {
    const scripts = readdirSync(CHROME, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${CHROME}/${file}`, 'utf8'));
    const concept = AREAS[0]?.concepts[0]?.levels[0];
    for (const unseen of [concept?.modelAnswer, TASKS[0]?.title]) {
      expect(unseen?.length).toBeGreaterThan(10);
      expect(scripts.some((script) => script.includes(unseen ?? ''))).toBe(false);
    }
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
