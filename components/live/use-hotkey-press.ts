import { useEffect, useState } from 'react';
import { type HotkeyPress, nextPress } from '#core/session/hotkey.ts';
import { readPresses, watchPresses } from '#db/hotkey-presses.ts';
import { send } from '#messaging/bus.ts';
import { useWindowId } from './use-window-id.ts';

/** The key of the whole browser that the panel of this window has to do next; null where none waits. */
export function useHotkeyPress(now: number): HotkeyPress | null {
  const [presses, setPresses] = useState<readonly HotkeyPress[]>([]);
  const windowId = useWindowId();
  useEffect(() => {
    void readPresses().then(setPresses);
    return watchPresses(setPresses);
  }, []);
  return windowId === null ? null : nextPress(presses, windowId, now);
}

/** @returns whether it is for this panel to do: a key is done once, whatever panels there are */
export async function takeHotkey(at: number): Promise<boolean> {
  const answer = await send('hotkey.taken', { at }).catch(() => undefined);
  return answer?.ok === true && answer.taken;
}
