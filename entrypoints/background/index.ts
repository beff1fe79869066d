import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '#db/database.ts';
import { createRecorder } from '#db/recorder.ts';
import { registerCallDesk } from './call-desk.ts';
import { registerImportDesk } from './import-desk.ts';
import { registerPanelOpener } from './panel-opener.ts';
import { registerSites } from './sites.ts';

// Listeners have to be there in the worker's first turn, or the event that woke it is lost.
export default defineBackground(() => {
  const recorder = createRecorder(openDatabase(), Date.now);
  registerCallDesk(recorder);
  registerImportDesk(recorder);
  registerPanelOpener();
  registerSites();
});
