import { storage } from 'wxt/utils/storage';
import { createQueue } from '#core/queue.ts';
import { type HotkeyPress, withPress } from '#core/session/hotkey.ts';

/**
 * Keys that were pressed for the panel and that no panel has taken yet. Kept in session storage, as the panel may not be
 * open and the worker may be stopped meanwhile. Written by the worker alone.
 */
const item = storage.defineItem<readonly HotkeyPress[]>('session:hotkeyPresses', { fallback: [] });

export const readPresses = (): Promise<readonly HotkeyPress[]> => item.getValue();

export const watchPresses = (changed: (presses: readonly HotkeyPress[]) => void): (() => void) => item.watch(changed);

/** Storage has no transactions. */
const inTurn = createQueue();

const change = <T>(step: (before: readonly HotkeyPress[]) => readonly [after: readonly HotkeyPress[], answer: T]) =>
  inTurn(async () => {
    const [after, answer] = step(await item.getValue());
    await item.setValue(after);
    return answer;
  });

/** @returns by which time it is known from here on */
export const keepPress = (press: HotkeyPress): Promise<number> =>
  change((before) => {
    const after = withPress(before, press);
    return [after, after.at(-1)?.at ?? press.at];
  });

/** @returns whether it was still there: nobody else will do it */
export const takePress = (at: number): Promise<boolean> =>
  change((before) => [before.filter((press) => press.at !== at), before.some((press) => press.at === at)]);
