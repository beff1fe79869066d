import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '#components/live/open-panel.ts';
import { leaveErrand } from '#db/errand.ts';
import { admitTab, dismissTab, isAdmittedTab } from '#db/open-palettes.ts';
import { askTab } from '#messaging/bus.ts';
import { ANSWER_WITHIN_MS, within } from '#messaging/within.ts';
import { mayHoldPalette } from './may-hold-palette.ts';

const FILE = '/palette.js';
const WINDOW_SIZE = { width: 720, height: 640 } as const;

/** The key for the lookup: opens it over the page, or closes it; where a page can hold nothing, it opens in the panel. */
export function registerPaletteOpener(warmUp: () => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'look-up' || tab?.id === undefined) return;
    warmUp();
    if (mayHoldPalette(tab.url)) void togglePalette(tab.id);
    else void lookUpInPanel(tab.windowId, Promise.resolve(NOTHING));
  });
  browser.tabs.onRemoved.addListener((tabId) => void dismissTab(tabId));
}

async function togglePalette(tabId: number): Promise<void> {
  if (await isAdmittedTab(tabId)) {
    const closed = await within(ANSWER_WITHIN_MS, askTab({ tabId, frameId: 0 }, 'palette.toggled', {}));
    if (isClosed(closed)) return;
  }
  if (await showOver(tabId)) return;
  await dismissTab(tabId);
  // The key that was pressed counts no longer, so that the panel may not be opened any more.
  await openWindow(NOTHING);
}

const isClosed = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'closed' in answer && answer.closed === true;

/** @returns whether the page shows it */
async function showOver(tabId: number): Promise<boolean> {
  try {
    const [, [frame]] = await Promise.all([
      admitTab(tabId),
      browser.scripting.executeScript({ target: { tabId }, files: [FILE], injectImmediately: true }),
    ]);
    return isShown(frame);
  } catch {
    return false;
  }
}

const isShown = (frame: Browser.scripting.InjectionResult<unknown> | undefined): boolean =>
  typeof frame?.result === 'object' && frame.result !== null && 'shown' in frame.result && frame.result.shown === true;

export interface LookUpStart {
  readonly query: string;
  /** Of the card to begin at. */
  readonly id: string | null;
}

const NOTHING: LookUpStart = { query: '', id: null };

/** Called at once in answer to a key, or the browser refuses; what to begin with may come later. */
export async function lookUpInPanel(windowId: number, finding: Promise<LookUpStart>): Promise<void> {
  const opening = openPanel(windowId);
  const [start, front] = await Promise.all([finding, browser.windows.getLastFocused()]);
  if (front.id !== undefined) await leaveErrand({ kind: 'look-up', ...start, windowId: front.id, at: Date.now() });
  if (!(await opening)) await openWindow(start);
}

/** A page of our own, for where nothing else is possible. */
async function openWindow({ query, id }: LookUpStart): Promise<void> {
  const address = new URLSearchParams({ query, ...(id === null ? {} : { id }) });
  const url = `${browser.runtime.getURL('/lookup.html')}?${address}`;
  await browser.windows.create({ url, type: 'popup', ...WINDOW_SIZE });
}
