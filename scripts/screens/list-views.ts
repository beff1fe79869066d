// The desk's list of sessions, after the calls of the panel's views.
import { goTo } from '../../tests/e2e/desk-driver.ts';
import { clearStore } from '../../tests/stage/clear-store.ts';
import { press } from '../../tests/stage/panel-driver.ts';
import { fillDesk, SHOWN_SESSION } from './desk-store.ts';
import { deskView, settled } from './desk-view.ts';
import { backupFile, damagedBackup, damagedTranscript } from './files.ts';
import { chooseFile, closeDialog } from './panel-view.ts';
import type { View } from './view.ts';

export const LIST_VIEWS: readonly View[] = [
  deskView('first-visit', async (desk) => {
    await clearStore(desk);
    await desk.emulateTimezone('UTC');
    await desk.reload();
    await desk.waitForSelector('[data-retention]');
  }),
  deskView('progress-empty', async (desk) => {
    await goTo(desk, 'progress');
    await settled(desk);
  }),
  deskView('file-refused', async (desk) => {
    await goTo(desk, 'sessions');
    await chooseFile(desk, 'open-transcript', damagedTranscript());
    await desk.waitForSelector('[data-import-problem]');
  }),
  deskView('import-plan', async (desk) => {
    await press(desk, 'dismiss-import');
    await chooseFile(desk, 'open-transcript', await backupFile());
    await desk.waitForSelector('[data-import-plan]');
  }),
  deskView('import-plan-narrow', async () => {}, 'narrow-desk'),
  deskView('import-refused', async (desk) => {
    await press(desk, 'leave-import');
    await chooseFile(desk, 'open-transcript', await damagedBackup());
    await desk.waitForSelector('[data-outcome="refused"]');
  }),
  deskView('sessions', async (desk) => {
    await closeDialog(desk);
    await fillDesk(desk);
    await desk.waitForSelector('[data-outcome]');
    await settled(desk);
  }),
  deskView('sessions-narrow', async () => {}, 'narrow-desk'),
  deskView('filters', async (desk) => {
    await press(desk, 'filters');
    await desk.waitForSelector('[data-filter]');
  }),
  deskView('session-edit', async (desk) => {
    await press(desk, 'filters');
    await desk.click(`[data-session="${SHOWN_SESSION}"] [data-action="edit-session"]`);
    await desk.waitForSelector('[data-editor]');
  }),
  deskView('deleted', async (desk) => {
    await desk.keyboard.press('Escape');
    await desk.click(`[data-session="${SHOWN_SESSION}"] [data-action="delete-session"]`);
    await desk.waitForSelector('[data-action="undo-delete"]');
  }),
  deskView('search', async (desk) => {
    await press(desk, 'undo-delete');
    await desk.waitForSelector(`[data-session="${SHOWN_SESSION}"]`);
    await desk.keyboard.press('/');
    await desk.keyboard.type('idempot');
    await desk.waitForSelector('main mark');
    await settled(desk);
  }),
  deskView('nothing-found', async (desk) => {
    await desk.keyboard.type('xqzzy');
    await desk.waitForSelector('[data-nothing]');
  }),
];
