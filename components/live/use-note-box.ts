import { useCallback, useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { askTab, listen } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';
import type { Response } from '#messaging/protocol.ts';

const FILE = '/note-box.js';

/** A box that is open over a page, and the session its note belongs to. */
interface OpenBox {
  readonly tabId: number;
  readonly sessionId: SessionId;
}

/**
 * A box for one note over a page, for when the browser keeps the focus there. The tab was made ours by the key that was
 * pressed in it. What is written comes to this panel alone, which writes the mark; a page in which no box was opened has no
 * note to bring.
 *
 * @param sessionId what is on screen
 * @returns opens the box, or closes the one that is there; false where the page can hold none
 */
export function useNoteBox(db: RingsideDatabase, sessionId: SessionId | null): (tabId: number) => Promise<boolean> {
  const open = useRef<OpenBox | null>(null);
  useEffect(
    () =>
      listen(
        'note.written',
        async (body): Promise<Response<'note.written'>> => {
          const note = parseRequest('note.written', body);
          const box = open.current;
          if (note === null || box === null) return { ok: false, reason: 'malformed' };
          open.current = null;
          try {
            await addMark(db, box.sessionId, { kind: 'note-written', text: note.text }, Date.now());
            return { ok: true };
          } catch {
            open.current = box;
            return { ok: false, reason: 'storage-failed' };
          }
        },
        ({ id, tab, frameId }) => id === browser.runtime.id && tab?.id === open.current?.tabId && frameId === 0,
      ),
    [db],
  );
  return useCallback(
    async (tabId) => {
      if (sessionId === null) return false;
      if (isClosed(await askTab({ tabId, frameId: 0 }, 'note.unwanted', {}))) return true;
      open.current = { tabId, sessionId };
      const shown = await showBox(tabId);
      if (!shown) open.current = null;
      return shown;
    },
    [sessionId],
  );
}

async function showBox(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [FILE],
      injectImmediately: true,
    });
    return hasTrue(frame?.result, 'shown');
  } catch {
    return false;
  }
}

const isClosed = (answer: unknown): boolean => hasTrue(answer, 'closed');

const hasTrue = (answer: unknown, key: string): boolean =>
  typeof answer === 'object' && answer !== null && Reflect.get(answer, key) === true;
