import { storage } from 'wxt/utils/storage';
import { createQueue } from '#core/queue.ts';
import type { Call } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';

/**
 * The calls that are going on now, one a tab. Kept in session storage: it outlives the worker, and
 * is gone with the browser, so that nothing is ever shown as live on an old word. Written by the
 * worker alone.
 */
export type Calls = Readonly<Record<string, Held>>;

/** A call, and who reports it: one script, in one frame of the tab. */
export type Held = Call & { readonly script: string; readonly frameId: number };

/** A script that captured a session and does so no more: it may still bring the last words of it. */
export interface Parting {
  readonly script: string;
  readonly sessionId: SessionId;
}

/** So many partings are remembered: a script that has something left brings it within seconds, or when there is room. */
const MOST_PARTINGS = 30;

const item = storage.defineItem<Calls>('session:calls', { fallback: {} });
const partings = storage.defineItem<readonly Parting[]>('session:partings', { fallback: [] });

export const readCalls = (): Promise<Calls> => item.getValue();

export const readPartings = (): Promise<readonly Parting[]> => partings.getValue();

export const watchCalls = (changed: (calls: Calls) => void): (() => void) => item.watch(changed);

/** Storage has no transactions. */
const inTurn = createQueue();

/** Changes are made one after the other. */
export const updateCalls = (change: (calls: Calls) => Calls): Promise<Calls> =>
  inTurn(async () => {
    const before = await item.getValue();
    const after = change(before);
    if (after === before) return after;
    const parted = partedBetween(before, after);
    if (parted.length > 0) await partings.setValue([...parted, ...(await partings.getValue())].slice(0, MOST_PARTINGS));
    await item.setValue(after);
    return after;
  });

function partedBetween(before: Calls, after: Calls): readonly Parting[] {
  const stays = ({ script, sessionId }: Held) =>
    Object.values(after).some((call) => call.script === script && call.sessionId === sessionId);
  return Object.values(before).flatMap((call) =>
    call.sessionId === null || stays(call) ? [] : [{ script: call.script, sessionId: call.sessionId }],
  );
}
