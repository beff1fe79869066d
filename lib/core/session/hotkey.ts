/**
 * Keys of the whole browser that do in the panel what its own keys do. The worker hears them and keeps them for the panel,
 * which may have to be opened first; each is done once, by whoever takes it.
 */

/** What is the panel's to do, by the name of the command in the manifest. */
export const PANEL_HOTKEYS = ['tick', 'skip', 'pin', 'note'] as const;
export type PanelHotkey = (typeof PANEL_HOTKEYS)[number];

/** Why a key has changed nothing. */
export type Refusal =
  /** No conversation is on screen. */
  | 'no-call'
  /** Nothing is to be done now. */
  | 'no-step'
  | 'no-round'
  /** Which of them is to go on, nobody knows. */
  | 'several-paused'
  /** The browser keeps the focus in a page that nothing can be laid over. */
  | 'no-focus';

interface Pressed {
  /** Where it was pressed: no other window's panel has anything to do with it. */
  readonly windowId: number;
  readonly tabId: number;
  /** Milliseconds since the epoch; no two presses have the same. */
  readonly at: number;
}

export type HotkeyPress = Pressed &
  (
    | { readonly command: PanelHotkey }
    /** Pausing is done by the worker; what it could not do is for the panel to say. */
    | { readonly command: 'pause'; readonly refusal: Refusal }
  );

/** Whoever waits for a panel to open waits no longer. */
export const PRESS_STANDS_MS = 10_000;
/** More than anybody presses before a panel has opened. */
const MOST_KEPT = 8;

/** In the order in which they were pressed. */
export function withPress(presses: readonly HotkeyPress[], press: HotkeyPress): readonly HotkeyPress[] {
  const last = presses.at(-1)?.at ?? 0;
  return [...presses, { ...press, at: Math.max(press.at, last + 1) }].slice(-MOST_KEPT);
}

/** The one that the panel of this window has to do next; null where there is none. */
export function nextPress(presses: readonly HotkeyPress[], windowId: number, now: number): HotkeyPress | null {
  return presses.find((press) => press.windowId === windowId && now - press.at < PRESS_STANDS_MS) ?? null;
}
