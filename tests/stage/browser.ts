// A real browser with the extension loaded, a replica call in its first tab and no way out to the network.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type Extension, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript, its types are in the .d.mts beside it
import { findBrowser, hasDisplay } from '../../scripts/find-browser.mjs';
import { atExit } from './at-exit.ts';
import { type Display, openDisplay } from './display.ts';
import { type Gate, openGate } from './gate.ts';
import { interceptTab } from './intercept.ts';
import { launchOptions } from './launch-options.ts';
import { newProfile, quietProfile } from './profile.ts';
import { openRealKeys, type RealKeys } from './real-keys.ts';
import { CALL_URL } from './serve.ts';
import { killServiceWorker, runningWorker } from './service-worker.ts';
import type { Platform, Switches } from './stage-api.ts';
import { joinShots } from './window-shot.ts';

export interface StageOptions {
  /** The built extension; without one the browser has only the replica call. */
  readonly extensionDir?: string;
  /** A profile to use again; a new one that is deleted at the end when absent. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  readonly platform?: Platform;
  readonly windowSize?: readonly [number, number];
  readonly pageSwitches?: Partial<Switches>;
  /** Always a display of its own, also where there is one: windows then never come up in front of somebody's work. */
  readonly ownDisplay?: boolean;
  /** With keys that reach the browser itself, on a display of its own. */
  readonly realKeys?: boolean;
}

export interface CallOptions {
  readonly platform?: Platform;
  readonly pageSwitches?: Partial<Switches>;
  readonly url?: string;
}

export interface StageBrowser {
  readonly browser: Browser;
  readonly page: Page;
  readonly extension: Extension | undefined;
  /** Only if they were asked for. */
  readonly keys: RealKeys | undefined;
  /** The open panel, after `openPanel`. */
  readonly panel: Page | undefined;
  /** Requests to anywhere but the replica pages, all of them refused. */
  readonly requestsOutside: readonly string[];
  /** Uncaught errors and console errors of every page, panel and worker. */
  readonly consoleErrors: readonly string[];
  /** Opens the real side panel beside a call (headless browsers have none: there it is a tab). */
  openPanel(call?: Page): Promise<Page>;
  /** One more tab with a call. */
  openCall(options?: CallOptions): Promise<Page>;
  /** The extension's service worker; waits for it when it is not running. */
  worker(): Promise<WebWorker>;
  /** Ends the service worker the way the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** A PNG of the whole window. */
  photograph(): Promise<Buffer>;
  /** SIGKILL: nothing gets a chance to say goodbye. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const panelMs = 30_000;
/** Longer than a panel takes to open: a second press would close it. */
const pressMs = 6_000;
const extensionMs = 15_000;

interface Cleanup {
  add(step: () => void | Promise<void>): void;
  run(): Promise<void>;
}

/** Steps to undo a launch, last one first; a failing step does not keep the others from running. */
function createCleanup(): Cleanup {
  const steps: (() => void | Promise<void>)[] = [];
  return {
    add: (step) => void steps.push(step),
    run: async () => {
      for (let step = steps.pop(); step; step = steps.pop()) {
        try {
          await step();
        } catch {
          // What is gone already needs no undoing.
        }
      }
    },
  };
}

const isPanel = (target: Target, extension: Extension): boolean =>
  target.url().startsWith(`chrome-extension://${extension.id}/`) && /panel/.test(new URL(target.url()).pathname);

function watchPage(page: Page, into: string[]): void {
  const say = (text: string) => into.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on('console', (message) => message.type() === 'error' && say(message.text()));
  page.on('pageerror', (error) => say(String(error)));
}

/** Tabs and the worker announce themselves; the side panel is no tab and is watched where it is opened. */
async function watchTarget(target: Target, into: string[]): Promise<void> {
  const page = target.type() === 'page' ? await target.page() : undefined;
  if (page) watchPage(page, into);
  const worker = target.type() === 'service_worker' ? await target.worker() : undefined;
  worker?.on('console', (message) => message.type() === 'error' && into.push(`worker: ${message.text()}`));
  worker?.on('error', (error) => into.push(`worker: ${error}`));
}

function panelPath(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.side_panel.default_path;
}

/** The browser leads a process group of its own (not on Windows), so its helpers go with it. */
function killNow(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid && !hasEnded(browser)) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

function hasEnded(browser: Browser): boolean {
  const child = browser.process();
  return !child || child.exitCode !== null || child.signalCode !== null;
}

async function killProcess(browser: Browser): Promise<void> {
  killNow(browser);
  while (!hasEnded(browser)) await sleep(10);
}

/** Loading goes on for a moment after the launch. */
async function loadedExtension(browser: Browser): Promise<Extension> {
  for (const start = Date.now(); Date.now() - start < extensionMs; await sleep(30)) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
  }
  throw new Error(`the browser did not load the extension within ${extensionMs} ms`);
}

async function startBrowser(
  options: StageOptions,
  gate: Gate,
  display: Display | undefined,
  profile: string,
): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser found: run "node scripts/setup.mjs --browser"');
  return launch(
    launchOptions({
      executablePath,
      extensionDir: options.extensionDir,
      userDataDir: profile,
      headless: options.headless ?? false,
      windowSize: options.windowSize ?? [1400, 900],
      proxy: gate.proxy,
      display: display?.name,
    }),
  );
}

async function launchWith(options: StageOptions, cleanup: Cleanup): Promise<StageBrowser> {
  const requestsOutside: string[] = [];
  const consoleErrors: string[] = [];
  const onRefused = (address: string) => void requestsOutside.push(address);

  const gate = await openGate(onRefused);
  cleanup.add(gate.close);
  const needsDisplay = !options.headless && (options.ownDisplay === true || options.realKeys === true || !hasDisplay());
  const display = needsDisplay ? await openDisplay(...(options.windowSize ?? [1400, 900])) : undefined;
  if (display) cleanup.add(display.close);
  const keys = display && options.realKeys ? openRealKeys(display.name) : undefined;
  if (keys) cleanup.add(keys.close);
  const profile = options.userDataDir ?? newProfile();
  quietProfile(profile);
  const removeProfile = () => {
    if (!options.userDataDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  cleanup.add(removeProfile);

  const browser = await startBrowser(options, gate, display, profile);
  cleanup.add(
    atExit(() => {
      killNow(browser);
      removeProfile();
    }),
  );
  cleanup.add(() => killProcess(browser));
  cleanup.add(() => Promise.race([browser.close(), sleep(3_000, undefined, { ref: false })]));
  browser.on('targetcreated', (target) => void watchTarget(target, consoleErrors).catch(() => {}));
  const extension = options.extensionDir ? await loadedExtension(browser) : undefined;

  const openIn = async (page: Page, call: CallOptions): Promise<Page> => {
    const platform = call.platform ?? options.platform ?? 'meet';
    await interceptTab(page, { platform, switches: call.pageSwitches ?? {} }, onRefused);
    await page.goto(call.url ?? CALL_URL[platform]);
    await page.waitForFunction(() => window.stage !== undefined);
    return page;
  };

  const [firstTab] = await browser.pages();
  if (!firstTab) throw new Error('the browser opened no tab');
  watchPage(firstTab, consoleErrors);
  const page = await openIn(firstTab, { pageSwitches: options.pageSwitches ?? {} });
  let panel: Page | undefined;

  const loaded = (): Extension => {
    if (!extension) throw new Error('this stage was launched without an extension');
    return extension;
  };
  const worker = () => runningWorker(browser, loaded());
  const openPanel = async (call: Page = page): Promise<Page> => {
    const ours = loaded();
    if (options.headless) {
      panel = await browser.newPage();
      await panel.goto(`chrome-extension://${ours.id}/${panelPath(options.extensionDir ?? '')}`);
      return panel;
    }
    await call.bringToFront();
    const known = new Set(browser.targets());
    // Until the worker has said what the button does, a press on it does nothing.
    let opened: Target | undefined;
    for (const start = Date.now(); opened === undefined; ) {
      await ours.triggerAction(call);
      opened = await browser
        .waitForTarget((target) => !known.has(target) && isPanel(target, ours), { timeout: pressMs })
        .catch(() => undefined);
      if (Date.now() - start > panelMs) break;
    }
    if (opened === undefined) throw new Error(`the panel did not open within ${panelMs} ms`);
    panel = await opened.asPage();
    watchPage(panel, consoleErrors);
    // A panel is there before its document is.
    await panel.waitForSelector('body');
    panel.once('close', () => {
      panel = undefined;
    });
    return panel;
  };

  return {
    browser,
    page,
    extension,
    keys,
    get panel() {
      return panel;
    },
    requestsOutside,
    consoleErrors,
    openPanel,
    openCall: async (call = {}) => openIn(await browser.newPage(), call),
    worker,
    killWorker: () => killServiceWorker(browser, loaded()),
    photograph: async () => {
      if (display) return display.photograph();
      if (!panel) return Buffer.from(await page.screenshot());
      return joinShots(page, panel, await worker());
    },
    kill: async () => {
      await killProcess(browser);
      await cleanup.run();
    },
    close: cleanup.run,
  };
}

/** Starts the stage. Whatever fails on the way, nothing that was started is left running. */
export async function launchStage(options: StageOptions = {}): Promise<StageBrowser> {
  const cleanup = createCleanup();
  try {
    return await launchWith(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}
