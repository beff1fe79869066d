import { defineBackground } from 'wxt/utils/define-background';
import { createQueue } from '#core/queue.ts';
import { readCalls } from '#db/calls.ts';
import { openDatabase } from '#db/database.ts';
import { openDerivedDatabase, removeDerived } from '#db/derived-database.ts';
import { createRecorder } from '#db/recorder.ts';
import { createRestorer } from '#db/restorer.ts';
import { registerBadge } from './badge.ts';
import { registerCallDesk } from './call-desk.ts';
import { registerCaptionDesk } from './caption-desk.ts';
import { registerDeletionDesk } from './deletion-desk.ts';
import { registerHotkeyDesk } from './hotkey-desk.ts';
import { registerImportDesk } from './import-desk.ts';
import { liveIn } from './is-live.ts';
import { registerLookupDesk } from './lookup-desk.ts';
import { registerMergeDesk } from './merge-desk.ts';
import { registerOmnibox } from './omnibox.ts';
import { registerPaletteOpener } from './palette-opener.ts';
import { registerPanelOpener } from './panel-opener.ts';
import { registerRestoreDesk } from './restore-desk.ts';
import { registerRetention } from './retention.ts';
import { registerSessionDesk } from './session-desk.ts';
import { registerSites } from './sites.ts';

// Listeners have to be there in the worker's first turn, or the event that woke it is lost.
export default defineBackground(() => {
  const db = openDatabase();
  const derived = openDerivedDatabase();
  const recorder = createRecorder(db, Date.now);
  const inImportTurn = createQueue();
  registerCallDesk(recorder);
  registerCaptionDesk(recorder);
  registerSessionDesk(recorder);
  registerImportDesk(recorder, inImportTurn);
  registerRestoreDesk(
    createRestorer(db, {
      live: async () => liveIn(await readCalls()),
      removed: (ids) => removeDerived(derived, ids),
    }),
    inImportTurn,
  );
  registerDeletionDesk(db, derived, inImportTurn);
  registerMergeDesk(db, derived);
  registerRetention(db, derived);
  registerPanelOpener();
  registerSites();
  const { lookup } = registerLookupDesk(db);
  registerPaletteOpener(() => void lookup());
  registerOmnibox(lookup);
  registerHotkeyDesk(recorder, registerBadge(recorder).say);
});
