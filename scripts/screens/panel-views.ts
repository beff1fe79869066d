// The panel from the first run to the end of a call, in the order in which one is reached from the other.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ageDatabase } from '../../tests/stage/age-database.ts';
import { make, say } from '../../tests/stage/call-driver.ts';
import { press, readWords, startCall } from '../../tests/stage/panel-driver.ts';
import { type PanelSnapshot, readPanel } from '../stage/panel-snapshot.ts';
import type { Studio, View } from './view.ts';

const OPENER = "Let's design the API for a ticket booking service. How would you lay out the endpoints?";
const ANSWER =
  'The main resources are events, seats and bookings, and a booking belongs to a user. We have 10 million daily users.';
const FOLLOW_UP = 'What if the client times out and sends the same booking again?';
const VAGUE = 'How would you make the storage of those orders reliable and fast?';
const GERMAN =
  'Also ich würde zuerst die wichtigsten Ressourcen auflisten und dann die Endpunkte für Buchungen und Plätze festlegen. ';
/** A turn of the rehearsal is drawn. */
const turnMs = 300;
const HOUR_MS = 3_600_000;

const view = (name: string, go: (studio: Studio) => Promise<unknown>): View => ({
  area: 'panel',
  name,
  go: async (studio) => {
    await go(studio);
    return studio.panel;
  },
});

const shows = ({ panel, until }: Studio, wanted: Partial<PanelSnapshot>) =>
  until(`the panel shows ${JSON.stringify(wanted)}`, async () => {
    const shown = await readPanel(panel);
    return Object.entries(wanted).every(([key, value]) => shown[key as keyof PanelSnapshot] === value);
  });

const closeDialog = async (panel: Page) => {
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('dialog[open]', { hidden: true });
};

const speakRound = async (studio: Studio) => {
  const { page } = studio.stage;
  await say(page, 'interviewer', OPENER);
  await shows(studio, { round: 'api-design' });
  await say(page, 'candidate', ANSWER);
  await say(page, 'interviewer', FOLLOW_UP);
  await studio.until('a step is covered', async () => (await readPanel(studio.panel)).covered.length > 0);
  await shows(studio, { health: 'capturing' });
};

const language = (panel: Page, code: string) =>
  panel
    .evaluate(`chrome.storage.local.set({ uiLanguage: ${JSON.stringify(code)} })`)
    .then(() => panel.waitForSelector(`html[lang="${code}"]`));

export const PANEL_VIEWS: readonly View[] = [
  view('first-run-what', ({ panel }) => panel.waitForSelector('[data-welcome="what"]')),
  view('german-first-run', ({ panel }) => language(panel, 'de')),
  view('first-run-read', async ({ panel }) => {
    await language(panel, 'en');
    await press(panel, 'welcome-next');
    await panel.waitForSelector('[data-welcome="read"]');
  }),
  view('first-run-try', async ({ panel }) => {
    await press(panel, 'welcome-next');
    await panel.waitForSelector('[data-welcome="try"]');
  }),
  view('rehearsal', async (studio) => {
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
  view('start', async (studio) => {
    await studio.panel.keyboard.press('Escape');
    await shows(studio, { state: 'start' });
  }),
  view('plan', async ({ panel }) => {
    await press(panel, 'plan');
    await panel.waitForSelector('[data-action="plan-round"]');
  }),
  view('waiting', async (studio) => {
    await studio.panel.reload();
    await shows(studio, { state: 'start' });
    await startCall(studio.panel);
    await shows(studio, { state: 'waiting', health: 'waiting-for-speech' });
  }),
  view('no-call', async (studio) => {
    await make(studio.stage.page, 'leave');
    await shows(studio, { state: 'no-call' });
  }),
  view('lobby', async (studio) => {
    await studio.nextCall();
    await make(studio.stage.page, 'lobby');
    await shows(studio, { health: 'lobby' });
  }),
  view('captions-off', async (studio) => {
    await studio.nextCall();
    await make(studio.stage.page, 'captionsOff');
    await shows(studio, { state: 'waiting', health: 'captions-off' });
  }),
  view('suggestions', async (studio) => {
    await studio.nextCall();
    await say(studio.stage.page, 'interviewer', VAGUE);
    await studio.panel.waitForSelector('fieldset [data-action="pick-round"]');
    await shows(studio, { health: 'capturing' });
  }),
  view('wrong-language', async (studio) => {
    await studio.nextCall();
    await say(studio.stage.page, 'interviewer', GERMAN.repeat(2).trim());
    await shows(studio, { health: 'wrong-language' });
  }),
  view('round', async (studio) => {
    await studio.nextCall();
    await speakRound(studio);
  }),
  view('german-round', ({ panel }) => language(panel, 'de')),
  view('why-open', async ({ panel }) => {
    await language(panel, 'en');
    await panel.keyboard.press('w');
  }),
  view('steps-open', async ({ panel }) => {
    await panel.keyboard.press('w');
    await panel.keyboard.press('o');
    await panel.waitForSelector('[data-list-open]');
  }),
  view('figures', async ({ panel }) => {
    await panel.keyboard.press('o');
    await panel.keyboard.press('g');
    await panel.waitForSelector('[data-figure]');
  }),
  view('round-menu', async ({ panel }) => {
    await panel.keyboard.press('g');
    await panel.keyboard.press('r');
    await panel.waitForSelector('[role="menu"]');
  }),
  view('notes', async ({ panel, until }) => {
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('n');
    await panel.keyboard.type('Ask about ties');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Escape');
    const said = () => readWords(panel);
    await until('the note is kept', async () => (await said()).includes('1 note'));
    await panel.locator('.folds-bar ::-p-text(1 note)').click();
    await until('"Noted" is gone', async () => !(await said()).includes('Noted'));
  }),
  view('keys', async ({ panel }) => {
    await panel.keyboard.press('?');
    await panel.waitForSelector('dialog[open]');
  }),
  view('doctor', async (studio) => {
    await closeDialog(studio.panel);
    await studio.panel.locator('.folds-bar ::-p-text(1 note)').click();
    await press(studio.panel, 'show-doctor');
    await studio.until('the doctor has looked', () =>
      studio.panel.$eval('dialog[open]', (dialog) => /[1-9]\d* stored/.test(dialog.innerText)),
    );
  }),
  view('paused', async (studio) => {
    await closeDialog(studio.panel);
    await studio.panel.keyboard.press('p');
    await shows(studio, { state: 'paused' });
  }),
  view('ended', async (studio) => {
    await studio.panel.keyboard.press('p');
    await shows(studio, { state: 'live' });
    await make(studio.stage.page, 'leave');
    await shows(studio, { state: 'ended' });
  }),
  view('continue-offer', async ({ stage, panel }) => {
    await ageDatabase(panel, HOUR_MS);
    await make(stage.page, 'rejoin');
    await make(stage.page, 'captionsOn');
    await panel.waitForSelector('[data-action="continue-earlier"]');
  }),
];
