import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '#components/live/open-panel.ts';
import { isOver } from '#core/session/health.ts';
import { type HotkeyPress, PANEL_HOTKEYS, PRESS_STANDS_MS } from '#core/session/hotkey.ts';
import { type PausableCall, pauseOrder } from '#core/session/pause-order.ts';
import { readCalls } from '#db/calls.ts';
import { keepPress, takePress } from '#db/hotkey-presses.ts';
import type { Recorder } from '#db/recorder.ts';
import { t } from '#i18n/i18n.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import { inTurn } from './in-turn.ts';
import { createPressFilter } from './press-filter.ts';
import { isOwnPage } from './senders.ts';
import { setPaused } from './set-paused.ts';

/** One that is open, and is not asked to open first. */
const OPEN_PANEL_TAKES_WITHIN_MS = 1_500;

const MALFORMED = { ok: false, reason: 'malformed' } as const;

/** Where a key was pressed. A browser in which nothing has the focus presses none. */
type Place = Pick<HotkeyPress, 'windowId' | 'tabId'>;

/** Says something on the toolbar icon for a moment, in words that are fetched when they are drawn. */
type SayOnIcon = (words: () => string) => void;

/**
 * Keys of the whole browser. What changes marks is the panel's to do, so such a key waits for the panel of the window in
 * which it was pressed; pausing is done here, panel or none.
 */
export function registerHotkeyDesk(recorder: Recorder, say: SayOnIcon): void {
  const filter = createPressFilter();
  browser.commands.onCommand.addListener((name, tab) => {
    const place = placeOf(tab);
    const command = PANEL_HOTKEYS.find((hotkey) => hotkey === name);
    if (name === 'pause') filter(name, () => void inTurn(() => togglePause(recorder, place, say)));
    if (command === undefined) return;
    // At once in answer to the key, or the browser refuses. A panel that is open stays as it is, and takes no focus.
    const opening = openPanel(place.windowId);
    filter(name, () => void handToPanel({ command, ...place, at: Date.now() }, opening, say));
  });
  listen('hotkey.taken', async (body, sender) => {
    const request = parseRequest('hotkey.taken', body);
    if (request === null || !isOwnPage(sender)) return MALFORMED;
    return { ok: true, taken: await takePress(request.at) };
  });
}

const placeOf = (tab: Browser.tabs.Tab | undefined): Place => ({
  windowId: tab?.windowId ?? browser.windows.WINDOW_ID_NONE,
  tabId: tab?.id ?? browser.tabs.TAB_ID_NONE,
});

async function handToPanel(press: HotkeyPress, opening: Promise<boolean>, say: SayOnIcon): Promise<void> {
  // In a window without room for a panel the browser says that it has opened one (Chromium 156).
  if (await opening) sayUnlessTaken(await keepPress(press), PRESS_STANDS_MS, () => say(noPanel));
  else say(noPanel);
}

const noPanel = (): string => t('badge.noPanel');

async function togglePause(recorder: Recorder, place: Place, say: SayOnIcon): Promise<void> {
  const order = pauseOrder(await startedCalls(recorder), place.tabId);
  if (order.kind === 'pause') return setPaused(recorder, order.sessionIds, true);
  if (order.kind === 'resume') return setPaused(recorder, [order.sessionId], false);
  // The key counts no longer by now: a panel that is closed cannot be opened to say it.
  const kept = await keepPress({ command: 'pause', refusal: order.refusal, ...place, at: Date.now() });
  sayUnlessTaken(kept, OPEN_PANEL_TAKES_WITHIN_MS, () => say(() => t(`keys.refusals.${order.refusal}`)));
}

/** A panel says by itself what comes of a key that it has taken. */
function sayUnlessTaken(at: number, withinMs: number, say: () => void): void {
  setTimeout(() => void takePress(at).then((isLeft) => isLeft && say()), withinMs);
}

async function startedCalls(recorder: Recorder): Promise<readonly PausableCall[]> {
  const calls = Object.values(await readCalls()).filter(({ page }) => !isOver(page));
  const started = calls.map(async ({ tabId, sessionId }) => {
    const session = sessionId === null ? undefined : await recorder.session(sessionId);
    return session === undefined ? [] : [{ tabId, sessionId: session.id, paused: session.pausedAt !== null }];
  });
  return (await Promise.all(started)).flat();
}
