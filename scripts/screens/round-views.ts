// The panel in a round, until the call is over and seen again.
import { ageDatabase } from '../../tests/stage/age-database.ts';
import { make, say } from '../../tests/stage/call-driver.ts';
import { press, readWords } from '../../tests/stage/panel-driver.ts';
import { readPanel } from '../stage/panel-snapshot.ts';
import { NOTE_BOX_VIEW } from './note-box-view.ts';
import { closeDialog, panelView, shows, speakLanguage } from './panel-view.ts';
import { goOn } from './trouble-views.ts';
import type { Studio, View } from './view.ts';

const OPENER = "Let's design the API for a ticket booking service. How would you lay out the endpoints?";
const ANSWER =
  'The main resources are events, seats and bookings, and a booking belongs to a user. We have 10 million daily users.';
const FOLLOW_UP = 'What if the client times out and sends the same booking again?';
const HOUR_MS = 3_600_000;

const speakRound = async (studio: Studio) => {
  const { page } = studio.stage;
  await say(page, 'interviewer', OPENER);
  await shows(studio, { round: 'api-design' });
  await say(page, 'candidate', ANSWER);
  await say(page, 'interviewer', FOLLOW_UP);
  await studio.until('a step is covered', async () => (await readPanel(studio.panel)).covered.length > 0);
  await shows(studio, { health: 'capturing' });
};

export const ROUND_VIEWS: readonly View[] = [
  panelView('round', async (studio) => {
    // The page of the view before.
    await goOn();
    await studio.nextCall();
    await speakRound(studio);
  }),
  panelView('round-narrow', async () => {}, 'narrow-panel'),
  panelView('german-round', ({ panel }) => speakLanguage(panel, 'de')),
  panelView('why-open', async ({ panel }) => {
    await speakLanguage(panel, 'en');
    await panel.keyboard.press('w');
  }),
  panelView('steps-open', async ({ panel }) => {
    await panel.keyboard.press('w');
    await panel.keyboard.press('o');
    await panel.waitForSelector('[data-list-open]');
  }),
  panelView('figures', async ({ panel }) => {
    await panel.keyboard.press('o');
    await panel.keyboard.press('g');
    await panel.waitForSelector('[data-figure]');
  }),
  panelView('figure-wrong', async ({ panel }) => {
    await panel.click('[data-figure] button');
    await panel.waitForSelector('[name="figure"]');
    await panel.$eval('[name="figure"]', (field) => (field as HTMLInputElement).select());
    await panel.keyboard.type('very many');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[name="figure"][aria-invalid="true"]');
  }),
  panelView('round-menu', async ({ panel }) => {
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[name="figure"]', { hidden: true });
    await panel.keyboard.press('g');
    await panel.keyboard.press('r');
    await panel.waitForSelector('[role="menu"]');
  }),
  panelView('ticked', async ({ panel }) => {
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('t');
    await panel.waitForSelector('[data-action="undo"]:not([aria-disabled="true"])');
  }),
  panelView('notes', async ({ panel, until }) => {
    await panel.keyboard.press('u');
    await panel.keyboard.press('n');
    await panel.keyboard.type('Ask about ties');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Escape');
    const said = () => readWords(panel);
    await until('the note is kept', async () => (await said()).includes('1 note'));
    await panel.locator('.folds-bar ::-p-text(1 note)').click();
    await until('"Noted" is gone', async () => !(await said()).includes('Noted'));
  }),
  NOTE_BOX_VIEW,
  panelView('keys', async ({ stage, panel }) => {
    await stage.page.bringToFront();
    await panel.bringToFront();
    await panel.keyboard.press('?');
    await panel.waitForSelector('dialog[open]');
  }),
  panelView('doctor', async (studio) => {
    await closeDialog(studio.panel);
    await studio.panel.locator('.folds-bar ::-p-text(1 note)').click();
    await press(studio.panel, 'show-doctor');
    await studio.until('the doctor has looked', () =>
      studio.panel.$eval('dialog[open]', (dialog) => /[1-9]\d* stored/.test(dialog.innerText)),
    );
  }),
  panelView('paused', async (studio) => {
    await closeDialog(studio.panel);
    await studio.panel.keyboard.press('p');
    await shows(studio, { state: 'paused' });
  }),
  panelView('continued', async (studio) => {
    await studio.panel.keyboard.press('p');
    await shows(studio, { state: 'live' });
    await studio.stage.page.reload();
    await studio.stage.page.waitForFunction(() => window.stage !== undefined);
    await studio.panel.waitForSelector('[data-continued]');
    await shows(studio, { state: 'live', health: 'waiting-for-speech' });
  }),
  panelView('ended', async (studio) => {
    await make(studio.stage.page, 'leave');
    await shows(studio, { state: 'ended' });
  }),
  panelView('continue-offer', async ({ stage, panel }) => {
    await ageDatabase(panel, HOUR_MS);
    await make(stage.page, 'rejoin');
    await make(stage.page, 'captionsOn');
    await panel.waitForSelector('[data-action="continue-earlier"]');
  }),
];
