// The panel from the first run until a call is on, and files in it, in the order in which one is reached from the other.
import { setTimeout as sleep } from 'node:timers/promises';
import { dragFile } from '../../tests/e2e/drag-file.ts';
import { make } from '../../tests/stage/call-driver.ts';
import { press, startCall } from '../../tests/stage/panel-driver.ts';
import { readPanel } from '../stage/panel-snapshot.ts';
import { damagedTranscript, transcriptFile } from './files.ts';
import { chooseFile, panelView, shows, speakLanguage } from './panel-view.ts';
import type { View } from './view.ts';

/** A turn of the rehearsal is drawn. */
const turnMs = 300;
const TURNS = 40;

export const FIRST_VIEWS: readonly View[] = [
  panelView('first-run-what', ({ panel }) => panel.waitForSelector('[data-welcome="what"]')),
  panelView('german-first-run', ({ panel }) => speakLanguage(panel, 'de')),
  panelView('first-run-read', async ({ panel }) => {
    await speakLanguage(panel, 'en');
    await press(panel, 'welcome-next');
    await panel.waitForSelector('[data-welcome="read"]');
  }),
  panelView('first-run-try', async ({ panel }) => {
    await press(panel, 'welcome-next');
    await panel.waitForSelector('[data-welcome="try"]');
  }),
  panelView('rehearsal', async (studio) => {
    await press(studio.panel, 'rehearse');
    await studio.panel.waitForSelector('[data-rehearsal]');
    await studio.panel.keyboard.press('p');
    await shows(studio, { state: 'paused', health: 'rehearsing' });
    // From turn to turn, so that it is the same one each time.
    for (let turn = 0; turn < 6 && (await readPanel(studio.panel)).round === ''; turn += 1) {
      await studio.panel.keyboard.press('ArrowRight');
      await sleep(turnMs);
    }
    await shows(studio, { round: 'api-design' });
  }),
  panelView('rehearsal-end', async (studio) => {
    for (let turn = 0; turn < TURNS && (await readPanel(studio.panel)).state !== 'ended'; turn += 1)
      await studio.panel.keyboard.press('ArrowRight');
    await shows(studio, { state: 'ended' });
  }),
  panelView('start', async (studio) => {
    await studio.panel.keyboard.press('Escape');
    await shows(studio, { state: 'start' });
  }),
  panelView('plan', async ({ panel }) => {
    await press(panel, 'plan');
    await panel.waitForSelector('[data-action="plan-round"]');
  }),
  panelView('waiting', async (studio) => {
    await studio.panel.reload();
    await shows(studio, { state: 'start' });
    await startCall(studio.panel);
    await shows(studio, { state: 'waiting', health: 'waiting-for-speech' });
  }),
  panelView('no-call', async (studio) => {
    await make(studio.stage.page, 'leave');
    await shows(studio, { state: 'no-call' });
  }),
  panelView('file-refused', async ({ panel }) => {
    await chooseFile(panel, 'open-transcript', damagedTranscript());
    await panel.waitForSelector('[data-import-problem]');
    await panel.$eval('.screen', (screen) => screen.scrollTo(0, 0));
  }),
  panelView('file-over-panel', async ({ panel }) => {
    await press(panel, 'dismiss-import');
    await dragFile(panel, transcriptFile());
    await panel.waitForSelector('[data-drop-target]');
  }),
  panelView('file-open', async (studio) => {
    const drag = await dragFile(studio.panel, transcriptFile());
    await drag.drop();
    await shows(studio, { state: 'ended' });
    await studio.panel.waitForSelector('[data-action="mark-self"]');
  }),
  panelView('site-refused', async (studio) => {
    await press(studio.panel, 'close-file');
    await shows(studio, { state: 'no-call' });
    await studio.panel.type('[data-field="call-host"]', 'meet google');
    await press(studio.panel, 'add-host');
    await studio.panel.waitForSelector('[data-field="call-host"][aria-invalid="true"]');
  }),
  panelView('plan-made', async ({ panel }) => {
    await panel.reload();
    await press(panel, 'plan');
    await press(panel, 'plan-round');
    await panel.click('[data-action="plan-round"][data-value="caching"]');
    await panel.click('[data-action="plan-minutes"][data-value="45"]');
    await panel.type('[data-action="plan-question"]', 'Design a ticket shop');
  }),
  panelView('key-refused', async ({ stage, panel }) => {
    await press(panel, 'plan');
    await stage.keys?.press('alt+t');
    await panel.waitForSelector('[data-hotkey="refused"]');
  }),
];
