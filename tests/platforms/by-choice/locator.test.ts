// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isMark, parsePick } from '#core/captions/pick.ts';
import { findLocated, writeLocator } from '#platforms/by-choice/locator.ts';
import { fixturePage, htmlPage } from '../fixture-page.ts';

const PAGE = `
  <header><p>Mock</p></header>
  <div class="a"><div class="b"><section role="log" data-tid="captions" class="c"><p>so</p></section></div></div>
  <div class="d"><div><div class="e"><p>and</p></div><div class="f" id="x-4711"><p>then</p></div></div></div>`;

function locate(selector: string, page = htmlPage(PAGE)) {
  const element = page.querySelector(selector) as Element;
  return { page, element, locator: writeLocator(element, isMark) };
}

describe('a locator', () => {
  it.each(['[role="log"]', '.b', '.e', '.f', 'p'])('finds again what it was written for: %s', (selector) => {
    const { page, element, locator } = locate(selector);
    expect(findLocated(page, locator)?.element).toBe(element);
  });

  it.each([
    ['[role="log"]', 'own marks'],
    ['[role="log"] > p', 'marks above'],
    ['.f', 'tags'],
  ])('says by what it has found %s: %s', (selector, by) => {
    const { page, locator } = locate(selector);
    expect(findLocated(page, locator)?.by).toBe(by);
  });

  it('does not mind other class names, and for an element with marks no other place', () => {
    const { locator } = locate('[role="log"]');
    const changed = htmlPage(PAGE.replaceAll(/class="(\w)"/g, 'class="z$1"'));
    const moved = changed.createElement('main');
    moved.append(changed.querySelector('[role="log"]') as Element);
    changed.body.prepend(moved);
    expect(findLocated(changed, locator)?.element.getAttribute('role')).toBe('log');
  });

  it('goes by place where the mark is there twice', () => {
    const { locator, page, element } = locate('[role="log"]');
    page.body.append(page.importNode(element, true));
    expect(findLocated(page, locator)).toEqual({ element, by: 'tags' });
  });

  it('finds nothing where nothing fits', () => {
    const { locator } = locate('.f');
    expect(findLocated(htmlPage('<div><div><div></div></div></div>'), locator)).toBeNull();
    expect(findLocated(htmlPage(''), locator)).toBeNull();
    expect(findLocated(document.implementation.createDocument(null, null), locator)).toBeNull();
  });

  it('holds no words, names, numbers or class names, and can be stored', () => {
    const { locator } = locate('.f');
    expect(JSON.stringify(locator)).not.toMatch(/4711|then|class/);
    expect(parsePick(JSON.parse(JSON.stringify({ locator, pickedAt: 1 })))).toEqual({ locator, pickedAt: 1 });
  });

  it.each([
    ['google-meet-2026-08-22', '[role="region"][tabindex="0"]'],
    ['microsoft-teams-host-2026-07-09', '[data-tid="closed-caption-v2-virtual-list-content"]'],
    ['zoom-overlay-2026-07-27', '[class*="live-transcription-subtitle__content"]'],
    ['jitsi-meet-tab-2026-11-21', '#subtitles-messages-list'],
  ])('finds the captions of %s when every class name is another', (name, selector) => {
    const { page, element, locator } = locate(selector, fixturePage(name));
    for (const each of page.querySelectorAll('[class]')) each.className = `x${each.className.length}`;
    expect(findLocated(page, locator)?.element).toBe(element);
  });
});
