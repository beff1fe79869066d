// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlatformAdapter } from '#platforms/adapter.ts';
import { ADAPTERS, adapterFor, isJitsiServer } from '#platforms/adapters.ts';
import { coveredText } from '#platforms/covered-text.ts';
import { captionsOn, fixturePage, htmlPage } from './fixture-page.ts';

const FIXTURES = readdirSync(join(import.meta.dirname, 'fixtures')).map((file) => file.replace('.html', ''));
const STAGES = ['outside', 'lobby', 'in-call'];
const MARKUP = '<img src=x onerror="globalThis.hacked = true"> & <blink>bold</blink>';

/** Everything an adapter says about a page. */
function askAll(adapter: PlatformAdapter, page: Document) {
  const root = adapter.captionRoot(page);
  return {
    stage: adapter.stage(page),
    captions: adapter.captionsSwitch(page),
    title: adapter.title(page),
    entries: captionsOn(page, adapter),
    decorations: root === null ? [] : [...adapter.decorations(root)].map((one) => one.outerHTML),
    button: adapter.captionsButton?.(page) ?? null,
  };
}

describe.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))('the adapter for %s', (id, adapter) => {
  const own = FIXTURES.filter((name) => name.startsWith(id));

  it('is outside of any call on an empty page', () => {
    const empty = { stage: 'outside', captions: 'unknown', title: '', entries: [], decorations: [], button: null };
    expect(askAll(adapter, htmlPage(''))).toEqual(empty);
    expect(askAll(adapter, document.implementation.createDocument(null, null))).toEqual(empty);
  });

  it.each(FIXTURES)('answers for %s and changes nothing in it', (name) => {
    const page = fixturePage(name);
    const before = page.documentElement.outerHTML;
    expect(STAGES).toContain(askAll(adapter, page).stage);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each(FIXTURES.filter((name) => !name.startsWith(id)))('reads no captions in the foreign page %s', (name) => {
    expect(captionsOn(fixturePage(name), adapter)).toEqual([]);
  });

  it.each(own)('reads no blank captions and no blank names in %s', (name) => {
    for (const { speaker, voice, text } of captionsOn(fixturePage(name), adapter)) {
      expect(text.trim()).not.toBe('');
      expect(speaker?.trim()).not.toBe('');
      expect(voice?.trim()).not.toBe('');
    }
  });

  it.each(own)('never throws, whatever is missing from %s', (name) => {
    const size = fixturePage(name).body.querySelectorAll('*').length;
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (picks, keepChildren) => {
          const page = fixturePage(name);
          const elements = [...page.body.querySelectorAll('*')];
          for (const pick of picks) {
            const element = elements[pick];
            if (keepChildren) element?.replaceWith(...element.childNodes);
            else element?.remove();
          }
          expect(STAGES).toContain(askAll(adapter, page).stage);
        },
      ),
      { numRuns: 40, seed: 20_261_120 },
    );
  });

  it.each(own)('names landmarks that can be looked for in %s, and finds some', (name) => {
    const page = fixturePage(name);
    const counts = Object.values(adapter.landmarks).map((selector) => page.querySelectorAll(selector).length);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  it.each(own)('accounts for the words of the captions in %s, but for a notice', (name) => {
    const page = fixturePage(name);
    const root = adapter.captionRoot(page);
    if (root === null) return;
    const { unexplainedChars } = coveredText(root, captionsOn(page, adapter), new Set(adapter.decorations(root)));
    expect(unexplainedChars).toBeLessThan(64);
  });

  it('takes markup in a caption as text', () => {
    for (const name of own) {
      const page = fixturePage(name);
      const spoken = captionsOn(page, adapter).map(({ text }) => text);
      const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.nodeValue && spoken.includes(node.nodeValue)) node.nodeValue = MARKUP;
      }
      for (const { text } of captionsOn(page, adapter)) expect([...spoken, MARKUP]).toContain(text);
      expect(page.querySelector('blink, [onerror]')).toBeNull();
    }
    expect('hacked' in globalThis).toBe(false);
  });

  it('has a fixture that dates it', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) expect(name).toMatch(/-\d{4}-\d\d-\d\d$/);
  });
});

describe('the site of a host', () => {
  it.each([
    ['meet.google.com', 'google-meet'],
    ['teams.microsoft.com', 'microsoft-teams'],
    ['emea.teams.microsoft.com', 'microsoft-teams'],
    ['teams.live.com', 'microsoft-teams'],
    ['teams.cloud.microsoft', 'microsoft-teams'],
    ['app.zoom.us', 'zoom'],
    ['us04web.zoom.us', 'zoom'],
    ['zoom.us', 'zoom'],
    ['meet.jit.si', 'jitsi-meet'],
    ['alpha.meet.jit.si', undefined],
    ['evilmeet.jit.si', undefined],
    ['jitsi.example.org', undefined],
    ['meet.google.com.evil.example', undefined],
    ['evilmeet.google.com', undefined],
    ['evil-teams.microsoft.com', undefined],
    ['teams.microsoft.com.evil.example', undefined],
    ['notzoom.us', undefined],
    ['google.com', undefined],
    ['', undefined],
  ])('%s is %s', (host, id) => {
    expect(adapterFor(host)?.id).toBe(id);
  });

  it.each(FIXTURES)('is Jitsi, where the user has named it, by what its pages are made of: %s', (name) => {
    expect(isJitsiServer(fixturePage(name))).toBe(name.startsWith('jitsi-meet'));
  });
});
