import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Errand, isLookUpDue, isPinDue, pinInWaiting } from '#core/lookup/errand.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { readErrand, watchErrand } from '#db/errand.ts';
import { addMark } from '#db/marks.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { usePanelStore } from '#store/panel.ts';

/**
 * Pins what was pinned in the palette: marks are the panel's to write.
 *
 * @param facts of the call that is on, if there is one
 * @returns the round that is waiting for a call to begin
 */
export function usePinErrand(db: RingsideDatabase, facts: SessionFacts | null, now: number): RoundId | null {
  const errand = useErrand();
  /** Until the stored mark is read back, nothing else says that it is done. */
  const done = useRef(0);
  useEffect(() => {
    if (errand?.kind !== 'pin' || facts === null || errand.at <= done.current) return;
    if (!isPinDue(errand, facts.session, facts.marks, Date.now())) return;
    done.current = errand.at;
    void addMark(db, facts.session.id, { kind: 'round-pinned', round: errand.round }, Date.now());
  }, [db, errand, facts]);
  return pinInWaiting(errand, facts?.session ?? null, now);
}

/** Opens the lookup that was asked for elsewhere: in the address bar, or over a page that can hold none. */
export function useLookUpErrand(): void {
  const errand = useErrand();
  const done = useRef(0);
  useEffect(() => {
    if (errand === null) return;
    void browser.windows.getCurrent().then(({ id }) => {
      if (errand.kind !== 'look-up' || id === undefined || !isLookUpDue(errand, id, done.current, Date.now())) return;
      done.current = errand.at;
      usePanelStore.getState().lookupOpened({ query: errand.query, id: errand.id });
    });
  }, [errand]);
}

function useErrand(): Errand | null {
  const [errand, setErrand] = useState<Errand | null>(null);
  useEffect(() => {
    void readErrand().then(setErrand);
    return watchErrand(setErrand);
  }, []);
  return errand;
}
