import { storage } from 'wxt/utils/storage';
import type { Call } from '#core/session/health.ts';

/**
 * The calls that are going on now, one a tab. Kept in session storage: it outlives the worker, and
 * is gone with the browser, so that nothing is ever shown as live on an old word. Written by the
 * worker alone.
 */
export type Calls = Readonly<Record<string, Held>>;

/** A call, and who reports it: one script, in one frame of the tab. */
export type Held = Call & { readonly script: string; readonly frameId: number };

const item = storage.defineItem<Calls>('session:calls', { fallback: {} });

export const readCalls = (): Promise<Calls> => item.getValue();

export const watchCalls = (changed: (calls: Calls) => void): (() => void) => item.watch(changed);

let last: Promise<unknown> = Promise.resolve();

/** Changes are made one after the other: storage has no transactions. */
export function updateCalls(change: (calls: Calls) => Calls): Promise<Calls> {
  const next = last.then(async () => {
    const before = await item.getValue();
    const after = change(before);
    if (after !== before) await item.setValue(after);
    return after;
  });
  last = next.catch(() => undefined);
  return next;
}
