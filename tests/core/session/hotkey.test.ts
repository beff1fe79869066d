import { describe, expect, it } from 'vitest';
import { type HotkeyPress, nextPress, withPress } from '#core/session/hotkey.ts';

const press = (at: number, windowId = 3): HotkeyPress => ({ command: 'tick', windowId, tabId: 7, at });

describe('keys that wait for the panel', () => {
  it('are done in the order in which they were pressed', () => {
    const presses = withPress(withPress([], press(1_000)), press(1_200));
    expect(nextPress(presses, 3, 1_300)).toEqual(press(1_000));
    expect(nextPress(presses.slice(1), 3, 1_300)).toEqual(press(1_200));
  });

  it('are told apart by their time, even when two come in one millisecond or the clock goes back', () => {
    const presses = [1_000, 1_000, 400].reduce(
      (before, at) => withPress(before, press(at)),
      [] as readonly HotkeyPress[],
    );
    expect(presses.map(({ at }) => at)).toEqual([1_000, 1_001, 1_002]);
  });

  it('are nobody’s in another window, and nobody’s once whoever pressed them has stopped waiting', () => {
    expect(nextPress([press(1_000, 4)], 3, 1_100)).toBeNull();
    expect(nextPress([press(1_000, 4), press(1_050)], 3, 1_100)).toEqual(press(1_050));
    expect(nextPress([press(1_000)], 3, 10_999)).toEqual(press(1_000));
    expect(nextPress([press(1_000)], 3, 11_000)).toBeNull();
  });

  it('do not pile up where no panel ever takes them', () => {
    const many = Array.from({ length: 40 }, (_, i) => press(i + 1)).reduce(withPress, [] as readonly HotkeyPress[]);
    expect(many.length).toBeLessThan(10);
    expect(many.at(-1)?.at).toBe(40);
  });
});
