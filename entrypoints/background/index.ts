import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '#db/database.ts';
import { createRecorder } from '#db/recorder.ts';
import { registerCallDesk } from './call-desk.ts';
import { registerPanelOpener } from './panel-opener.ts';
import { registerSites } from './sites.ts';

// Listeners have to be there in the worker's first turn, or the event that woke it is lost.
export default defineBackground(() => {
  registerCallDesk(createRecorder(openDatabase(), Date.now));
  registerPanelOpener();
  registerSites();
});
