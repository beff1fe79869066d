import { describe, expect, it } from 'vitest';
import { refusalOf } from '#components/keys/refusal-of.ts';
import type { HotkeyPress, PanelHotkey } from '#core/session/hotkey.ts';
import { PANEL_HOTKEYS } from '#core/session/hotkey.ts';
import { viewOf } from '../a-view.ts';

const OPENING = "Let's design the API for a ticket booking service. How would you lay out the endpoints?";
const SILENT = viewOf(['Hello there.']);
const ASKED = viewOf([OPENING]);
const pressed = (command: PanelHotkey): HotkeyPress => ({ command, windowId: 1, tabId: 1, at: 1 });
const live = (view: typeof ASKED | null) => ({ state: 'live', view, rehearsal: null }) as const;

describe('a key of the whole browser', () => {
  it.each(PANEL_HOTKEYS)('does what it is for while a round is on screen: %s', (command) => {
    expect(refusalOf(pressed(command), live(ASKED))).toBeNull();
  });

  it('finds nothing to tick, skip or pin before there is a round, but notes all the same', () => {
    const refusals = PANEL_HOTKEYS.map((command) => refusalOf(pressed(command), live(SILENT)));
    expect(refusals).toEqual(['no-step', 'no-step', 'no-round', null]);
  });

  it.each(['ended', 'start', 'no-call', 'consent'] as const)('changes nothing that is not on screen: %s', (state) => {
    for (const command of PANEL_HOTKEYS) expect(refusalOf(pressed(command), { ...live(ASKED), state })).toBe('no-call');
  });

  it('says what the worker found when it was to pause', () => {
    const press: HotkeyPress = { command: 'pause', refusal: 'several-paused', windowId: 1, tabId: 1, at: 1 };
    expect(refusalOf(press, live(ASKED))).toBe('several-paused');
  });

  it('pauses the rehearsal, of which the worker knows nothing', () => {
    const press: HotkeyPress = { command: 'pause', refusal: 'no-call', windowId: 1, tabId: 1, at: 1 };
    expect(refusalOf(press, { ...live(ASKED), rehearsal: { hint: null } })).toBeNull();
  });
});
