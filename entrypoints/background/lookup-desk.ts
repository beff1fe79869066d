import { type Browser, browser } from 'wxt/browser';
import { openPanel } from '#components/live/open-panel.ts';
import { answerQuery } from '#core/lookup/answer-query.ts';
import { type NoteShelf, shelveNotes } from '#core/lookup/find-notes.ts';
import { createLookup, type Lookup } from '#core/lookup/look-up.ts';
import type { LookupAsset } from '#core/lookup/lookup-asset.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { leaveErrand } from '#db/errand.ts';
import { dismissTab, isAdmitted } from '#db/open-palettes.ts';
import { readPastNotes } from '#db/past-notes.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import { isOwnPage } from './senders.ts';

type Sender = Browser.runtime.MessageSender;

const MALFORMED = { ok: false, reason: 'malformed' } as const;
const NO_NOTES = shelveNotes([]);

export interface LookupDesk {
  /** What can be looked up; read when it is first wanted, and kept as long as the worker lives. */
  lookup(): Promise<Lookup>;
}

/** Answers palettes: those in our own pages, and the one in a page where the user has asked for it. */
export function registerLookupDesk(db: RingsideDatabase): LookupDesk {
  const lookup = keep(readLookup);
  let notes: Promise<NoteShelf> | null = null;
  const shelf = () => {
    notes ??= readPastNotes(db).then(shelveNotes, () => NO_NOTES);
    return notes;
  };

  listen('lookup.asked', async (body, sender) => {
    const request = parseRequest('lookup.asked', body);
    if (request === null || !(await mayAsk(sender))) return MALFORMED;
    const isBeginning = request.query === '';
    // Notes may have been written since the last time; the first answer shows none, and need not wait for them.
    if (isBeginning) notes = null;
    const reading = shelf();
    const ready = await lookup();
    if (isBeginning) warmUp(ready);
    return { ok: true, answer: answerQuery(request.query, ready, isBeginning ? NO_NOTES : await reading) };
  });
  listen('lookup.opened', async (body, sender) => {
    const request = parseRequest('lookup.opened', body);
    if (request === null || !(await mayAsk(sender))) return MALFORMED;
    return { ok: true, opened: (await lookup()).open(request.id) ?? (await shelf()).open(request.id) };
  });
  listen('lookup.pinned', async (body, sender) => {
    const request = parseRequest('lookup.pinned', body);
    const round = ROUND_IDS.find((id) => id === request?.round);
    // Before anything is awaited: the panel is opened by the very key that was pressed. It is ours, and shows no more.
    if (sender.tab !== undefined && round !== undefined) void openPanel(sender.tab.windowId);
    if (round === undefined || !(await mayAsk(sender))) return MALFORMED;
    await leaveErrand({ kind: 'pin', round, at: Date.now() });
    return { ok: true };
  });
  listen('lookup.closed', async (_, { id, tab }) => {
    if (id !== browser.runtime.id || tab?.id === undefined) return MALFORMED;
    await dismissTab(tab.id);
    return { ok: true };
  });
  return { lookup };
}

/** Scripts of ours stand in every call; only the document in which the palette was opened is answered. */
async function mayAsk(sender: Sender): Promise<boolean> {
  if (isOwnPage(sender)) return true;
  const { id, tab, frameId, documentId } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return false;
  return isAdmitted(tab.id, documentId ?? 'the only one');
}

/**
 * Code that has never run is slow, and a palette has just been opened: the first letter would pay for it. After the answer
 * that is being given, and long before a hand comes down on a key.
 */
function warmUp(lookup: Lookup): void {
  if (warm.has(lookup)) return;
  warm.add(lookup);
  setTimeout(() => answerQuery(MISSPELT_AND_BEGUN, lookup, NO_NOTES));
}
const warm = new WeakSet<Lookup>();
const MISSPELT_AND_BEGUN = 'cahce st';

async function readLookup(): Promise<Lookup> {
  const response = await fetch(browser.runtime.getURL('/lookup.json'));
  return createLookup((await response.json()) as LookupAsset);
}

/** The same promise for everybody; a failure is not kept. */
function keep<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= read().catch((error) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
