import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HotkeyPress } from '#core/session/hotkey.ts';

vi.stubGlobal('browser', fakeBrowser);
const { keepPress, readPresses, takePress } = await import('#db/hotkey-presses.ts');

const press = (at: number): HotkeyPress => ({ command: 'tick', windowId: 3, tabId: 7, at });

beforeEach(() => fakeBrowser.reset());

describe('a key that waits for the panel', () => {
  it('is taken once, however many ask at the same time', async () => {
    await keepPress(press(1_000));
    const taken = await Promise.all([takePress(1_000), takePress(1_000), takePress(1_000)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await readPresses()).toEqual([]);
  });

  it('stays when another one is taken, and when one that never was is asked for', async () => {
    await Promise.all([keepPress(press(1_000)), keepPress(press(2_000))]);
    expect(await takePress(1_500)).toBe(false);
    expect(await takePress(1_000)).toBe(true);
    expect(await readPresses()).toEqual([press(2_000)]);
  });
});
