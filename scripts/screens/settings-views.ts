// The desk's settings, from their beginning to their end.
import { goTo } from '../../tests/e2e/desk-driver.ts';
import { press } from '../../tests/stage/panel-driver.ts';
import { deskView, scrollTo } from './desk-view.ts';
import type { View } from './view.ts';

const section = (name: string) => deskView(`settings-${name}`, (desk) => scrollTo(desk, `[data-section="${name}"]`));

export const SETTINGS_VIEWS: readonly View[] = [
  deskView('settings', (desk) => goTo(desk, 'settings')),
  section('interview'),
  section('look'),
  section('keys'),
  deskView('settings-key-taken', async (desk) => {
    await desk.click('[data-key-row="skip"] [data-action="change-key"]');
    await desk.keyboard.press('t');
    await desk.waitForSelector('[data-key-row="skip"] [role="status"]:not(:empty)');
  }),
  deskView('settings-browser-keys', async (desk) => {
    await desk.keyboard.press('Escape');
    await scrollTo(desk, '[data-section="keys"] h3');
  }),
  deskView('settings-end', (desk) => scrollTo(desk, 'main section:last-of-type')),
  deskView('deletion', async (desk) => {
    await press(desk, 'delete-everything');
    await desk.waitForSelector('[data-counts]');
  }),
  deskView('settings-damaged', async (desk) => {
    // As a hand in the browser's own storage, or a bug of ours, might have left them.
    await desk.evaluate('chrome.storage.local.set({ settings: { theme: "sepia" } })');
    await desk.reload();
    await desk.waitForSelector('[data-damaged]');
  }),
];
