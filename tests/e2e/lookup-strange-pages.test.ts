// The lookup over pages that do all they can to be in its way.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchStage, type StageBrowser } from '../stage/browser.ts';
import { paletteIn, readPalette, readPaletteOver } from '../stage/palette-driver.ts';
import { missingForRealKeys, type RealKeys } from '../stage/real-keys.ts';
import { openStrangePage, type StrangePage } from '../stage/strange-page.ts';
import { eventually } from './eventually.ts';
import { closeRoom } from './room.ts';

const HEAD = '<!doctype html><title>Strange</title><link rel="icon" href="data:,">';
const HIDES_ALL =
  '* { display: none !important; visibility: hidden !important; all: unset; font-size: 90px !important; opacity: 0 !important; }';

declare global {
  interface Window {
    heard?: string[];
  }
}

const missing = missingForRealKeys();

describe.skipIf(missing !== null)(`the lookup over a strange page${missing === null ? '' : ` (${missing})`}`, () => {
  let stage: StageBrowser;
  let keys: RealKeys;

  const openOver = async (strange: StrangePage): Promise<Page> => {
    const page = await openStrangePage(stage, strange);
    await keys.press('alt+k');
    return page;
  };
  /** Three letters, a card and out again: whatever the page does. */
  const useIt = async (page: Page) => {
    await eventually(() => readPaletteOver(page)).toMatchObject({ focused: true });
    await keys.type('idem');
    await eventually(() => readPaletteOver(page)).toMatchObject({
      query: 'idem',
      chosen: 'step:api-design/idempotency',
    });
    await keys.press('Return');
    await eventually(() => readPaletteOver(page)).toMatchObject({ card: 'step:api-design/idempotency' });
    await keys.press('Escape', 'Escape');
    await eventually(() => readPaletteOver(page)).toBeNull();
  };
  /** Where its sheet stands, and whether it is on top there. */
  const sheetIn = async (page: Page) =>
    (await paletteIn(page))?.$eval('.sheet', (sheet) => {
      const { width, height, top } = sheet.getBoundingClientRect();
      const { fontSize } = getComputedStyle(sheet);
      return { width, isTall: height > 300, isNearTop: top < 200, fontSize };
    });
  const onTop = (page: Page) =>
    page.evaluate(
      () => document.elementFromPoint(window.innerWidth / 2, 150) === document.documentElement.lastElementChild,
    );

  beforeAll(async () => {
    stage = await launchStage({ extensionDir: inject('extension'), realKeys: true });
    if (!stage.keys) throw new Error('the stage has no keys');
    keys = stage.keys;
  });
  afterAll(() => closeRoom({ stage }));

  it('is out of reach of a style sheet that hides and bends everything, and above the highest layer', async () => {
    const html = `${HEAD}<style>${HIDES_ALL} html, body, #overlay { display: block !important; visibility: visible !important; opacity: 1 !important; }
      #overlay { position: fixed; inset: 0; z-index: 2147483647; background: crimson; }</style><div id="overlay"></div>`;
    const page = await openOver({ html });
    await eventually(() => sheetIn(page)).toEqual({ width: 640, isTall: true, isNearTop: true, fontSize: '16px' });
    expect(await onTop(page)).toBe(true);
    await useIt(page);
    await page.close();
  });

  it('lies over an element that fills the screen', async () => {
    const page = await openStrangePage(stage, {
      html: `${HEAD}<div id="board" style="background: crimson">Board</div>`,
    });
    await page.click('#board');
    await page.evaluate(() => document.querySelector('#board')?.requestFullscreen());
    await eventually(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('board');
    await keys.press('alt+k');
    await eventually(() => readPaletteOver(page)).toMatchObject({ focused: true });
    expect(await onTop(page)).toBe(true);
    await keys.type('idem');
    await eventually(() => readPaletteOver(page)).toMatchObject({ chosen: 'step:api-design/idempotency' });
    await page.evaluate(() => document.exitFullscreen());
    await keys.press('Escape');
    await eventually(() => readPaletteOver(page)).toBeNull();
    await page.close();
  });

  it('gives no key away to a page that waits for them first, and lets it take none', async () => {
    const page = await openOver({
      html: `${HEAD}<script>(${trapKeys})()</script><div id="trap" contenteditable="plaintext-only">trap</div>`,
    });
    await eventually(() => readPaletteOver(page)).toMatchObject({ focused: true });
    // The keys that opened it were pressed before it was there.
    await page.evaluate(() => {
      window.heard = [];
    });
    await useIt(page);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    expect(await page.$eval('#trap', (trap) => trap.textContent)).toBe('trap');
    await page.close();
  });

  it('opens while the focus is in a frame, and gives it back there', async () => {
    const inner = '<div id=inner contenteditable=plaintext-only>x</div>';
    const page = await openStrangePage(stage, {
      html: `${HEAD}<body style="margin: 0"><iframe srcdoc="${inner}" style="width: 100vw; height: 100vh; border: 0"></iframe>`,
    });
    const frame = page.frames()[1];
    await frame?.waitForSelector('#inner');
    await frame?.focus('#inner');
    const hasFocus = () => frame?.evaluate(() => document.hasFocus() && document.activeElement?.id === 'inner');
    await eventually(hasFocus).toBe(true);
    await keys.press('alt+k');
    await useIt(page);
    await eventually(hasFocus).toBe(true);
    await keys.type('y');
    await eventually(() => frame?.$eval('#inner', (field) => field.textContent)).toContain('y');
    await page.close();
  });

  it('needs nothing that the page forbids', async () => {
    const page = await openOver({
      html: `${HEAD}<p>Nothing is allowed here`,
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src data:; frame-src 'none'; require-trusted-types-for 'script'",
      },
    });
    await useIt(page);
    await page.close();
  });

  it('comes back with what was typed when the page tidies it away, and stays away from one that does so again', async () => {
    const page = await openOver({ html: `${HEAD}<p>Tidy` });
    await eventually(() => readPaletteOver(page)).toMatchObject({ focused: true });
    await keys.type('idem');
    await eventually(() => readPaletteOver(page)).toMatchObject({ query: 'idem' });
    const tidy = () => page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await tidy();
    await eventually(() => readPaletteOver(page)).toMatchObject({ query: 'idem', focused: true });
    await tidy();
    await eventually(() => readPaletteOver(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    // The next key opens it again.
    await keys.press('alt+k');
    await useIt(page);
    await page.close();
  });

  it.each([
    ['shows nothing at all', { html: `${HEAD}<style>${HIDES_ALL}</style><p>Hidden` }],
    [
      'is shut off from itself',
      { html: `${HEAD}<p>Sandbox`, headers: { 'content-security-policy': 'sandbox allow-scripts' } },
    ],
  ])('opens in a window of its own where a page %s', async (_, strange) => {
    const page = await openOver(strange);
    const target = await stage.browser.waitForTarget((one) => one.url().includes('/lookup.html'));
    const own = await target.asPage();
    await eventually(() => readPalette(own)).toMatchObject({ query: '' });
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await own.close();
    await page.close();
  });

  it('takes whatever is pasted or typed', async () => {
    const page = await openOver({ html: `${HEAD}<p>Paste` });
    await eventually(() => readPaletteOver(page)).toMatchObject({ focused: true });
    const frame = await paletteIn(page);
    const type = (text: string) =>
      frame?.$eval(
        'input',
        (input, value) => {
          const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
          set?.call(input, value);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    for (const text of [
      'datastore '.repeat(20_000),
      '\u0000\u0007\u001b[31m \ud83d idem \u202e<b>&amp;{{7*7}}',
      '%',
      '()[]*.?\\',
    ]) {
      await type(text);
      await eventually(async () => (await readPaletteOver(page))?.said).not.toMatch(/answer/);
    }
    await type('idem');
    await eventually(() => readPaletteOver(page)).toMatchObject({ chosen: 'step:api-design/idempotency' });
    await keys.press('Escape');
    await eventually(() => readPaletteOver(page)).toBeNull();
    await page.close();
  });

  it('answers the document in which it was opened, and no other script of ours', async () => {
    const { page } = stage;
    const askFrom = await inContentScript(page);
    const ask = () => askFrom(`chrome.runtime.sendMessage({ name: 'lookup.asked', body: { query: 'idem' } })`);
    expect(await ask()).toEqual({ ok: false, reason: 'malformed' });
    await page.bringToFront();
    await keys.press('alt+k');
    await eventually(() => readPaletteOver(page)).toMatchObject({ focused: true });
    expect(await ask()).toMatchObject({ ok: true });
    await keys.press('Escape');
    await eventually(() => readPaletteOver(page)).toBeNull();
    await eventually(ask).toEqual({ ok: false, reason: 'malformed' });
  });
});

/** First on the window, long before the palette is there. It runs in the page. */
function trapKeys(): void {
  window.heard = [];
  for (const kind of [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'copy',
    'paste',
    'beforetoggle',
    'cancel',
  ]) {
    window.addEventListener(
      kind,
      (event) => {
        window.heard?.push(kind);
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );
  }
  // It also takes the focus back, whenever it can.
  const takeBack = () => document.getElementById('trap')?.focus();
  window.addEventListener('blur', takeBack);
  setInterval(takeBack, 20);
}

/** Runs an expression in the world of our content script in a page, as a page that has broken out of its own would. */
async function inContentScript(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const client = await page.createCDPSession();
  const contexts: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, isDefault } = (context.auxData ?? {}) as { type?: string; isDefault?: boolean };
    if (type === 'isolated' && isDefault === false && context.name === 'Ringside') contexts.push(context.id);
  });
  await client.send('Runtime.enable');
  await eventually(() => contexts.length).toBeGreaterThan(0);
  return async (expression) => {
    const contextId = contexts[0];
    if (contextId === undefined) throw new Error('our content script is not there');
    const { result } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
}
