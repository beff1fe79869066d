import { storage } from 'wxt/utils/storage';
import type { CaptionPick } from '#core/captions/pick.ts';
import { createQueue } from '#core/queue.ts';
import { parsePicks } from './parse-picks.ts';

/**
 * Where the user has pointed at the captions, by host. Written by the worker alone; what is stored
 * is checked each time, as it says where on a page to read.
 */
const item = storage.defineItem<Readonly<Record<string, unknown>>>('local:captionPicks', { fallback: {}, version: 1 });

/** More sites than anybody has calls on; the oldest choice goes first. */
const MOST_PICKS = 50;

export async function readPick(host: string): Promise<CaptionPick | null> {
  const picks = await readPicks();
  return picks.get(host) ?? null;
}

/** Storage has no transactions. */
const inTurn = createQueue();

/** Null forgets what was shown before. */
export const keepPick = (host: string, pick: CaptionPick | null): Promise<void> =>
  inTurn(async () => {
    const picks = await readPicks();
    picks.delete(host);
    if (pick !== null) picks.set(host, pick);
    await item.setValue(Object.fromEntries([...picks].slice(-MOST_PICKS)));
  });

async function readPicks(): Promise<Map<string, CaptionPick>> {
  return parsePicks(await item.getValue());
}
