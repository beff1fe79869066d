import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { say } from '../stage/call-driver.ts';
import { readWords, startCall } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, freshMeeting, meetUrl, type Room } from './room.ts';

/** Something that opens no round by itself. */
const BLAND_OPENER = 'Okay, so where do we begin with this one then?';
const NOTHING = { sessions: [], utterances: [], marks: [] };

// One story, by keyboard alone: the first run, the rehearsal, a plan, and the call that it was for.
describe('from the first run to a planned session, without the mouse', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const words = () => readWords(room.panel);
  const screen = () => room.panel.$eval('[data-welcome]', (row) => row.getAttribute('data-welcome'));
  const hint = () => room.panel.$eval('[data-hint]', (line) => line.getAttribute('data-hint'));
  const press = (...keys: Parameters<Room['panel']['keyboard']['press']>[0][]) =>
    keys.reduce((before, key) => before.then(() => room.panel.keyboard.press(key)), Promise.resolve());
  const tabTo = async (selector: string) => {
    await room.panel.waitForSelector(selector);
    for (let presses = 0; presses < 60; presses += 1) {
      if (await room.panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await press('Tab');
    }
    throw new Error(`no Tab leads to ${selector}`);
  };
  const textSize = (size: string) =>
    room.panel.evaluate((wanted) => document.documentElement.style.setProperty('font-size', wanted), size);
  const stored = () => room.panel.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>;

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    room = { stage, panel: await stage.openPanel() };
    // Faster than life, as the player is told by its address.
    await room.panel.goto(`${room.panel.url()}?rehearsal-speed=8`);
    await room.panel.bringToFront();
  });
  afterAll(() => closeRoom(room));

  it('leads through three screens and back, and agrees to nothing on the way', async () => {
    await eventually(screen).toBe('what');
    await press('Enter');
    expect(await screen()).toBe('read');
    await press('Backspace');
    expect(await screen()).toBe('what');
    await press('Enter', 'Enter');
    expect(await screen()).toBe('try');
    await press('ArrowLeft');
    expect(await screen()).toBe('read');
    expect(await stored()).not.toHaveProperty('consent');
    expect(await shown()).toMatchObject({ state: 'consent', health: 'consent-missing' });
  });

  it('copies the sentence for the chat with one key', async () => {
    await press('ArrowLeft', 'c');
    await eventually(words).toMatch(/Copied|Not copied/);
  });

  it('has nothing for axe to object to on any of them, at 200 % text', async () => {
    for (const name of ['what', 'read', 'try']) {
      await eventually(screen).toBe(name);
      await expectNoFaults(room.panel);
      await textSize('200%');
      await expectNoFaults(room.panel);
      await textSize('');
      if (name !== 'try') await press('Enter');
    }
  });

  it('fits on one screen each, as small as a panel is', async () => {
    await room.panel.setViewport({ width: 360, height: 600 });
    for (const name of ['try', 'read', 'what']) {
      await eventually(screen).toBe(name);
      const hidden = await room.panel.$eval('.screen', (box) => box.scrollHeight - box.clientHeight);
      expect([name, hidden]).toEqual([name, 0]);
      if (name !== 'what') await press('ArrowLeft');
    }
    await press('Enter', 'Enter');
  });

  it('rehearses through the very panel, and says that nobody is captured', async () => {
    await press('Enter');
    await room.panel.waitForSelector('[data-rehearsal]');
    expect(await shown()).toMatchObject({ health: 'rehearsing' });
    expect(await words()).toContain('nobody is being captured');
    await eventually(shown).toMatchObject({ round: 'api-design' });
    await press('p');
    await eventually(shown).toMatchObject({ state: 'paused', health: 'rehearsing' });
    await expectNoFaults(room.panel);
  });

  it('goes on word by word or turn by turn, with a hint at its moment', async () => {
    for (let turns = 0; turns < 8 && (await hint()) !== 'tick'; turns += 1) await press('ArrowRight');
    expect(await shown()).toMatchObject({ state: 'paused' });
    await press('p');
    await eventually(shown).toMatchObject({ now: 'api-design/errors' });
    await press('t');
    await eventually(shown).toMatchObject({ covered: expect.arrayContaining(['api-design/errors']) });
  });

  it('ends with what was covered, and has kept nothing', async () => {
    await eventually(shown).toMatchObject({ state: 'ended' });
    expect(await words()).toContain('That’s it');
    expect(await words()).toContain('Define one error envelope');
    await expectNoFaults(room.panel);
    expect(await readDatabase(room.panel)).toEqual(NOTHING);
    expect(Object.keys(await stored()).filter((key) => !/^(consent|uiLanguage)/.test(key))).toEqual([]);
    await press('Enter');
    await eventually(shown).toMatchObject({ state: 'start', health: 'not-started' });
  });

  it('can be read and rehearsed again, and Escape leads out of both', async () => {
    await press('?');
    await room.panel.waitForSelector('dialog[open]');
    await tabTo('[data-action="read-again"]');
    await press('Enter');
    await eventually(screen).toBe('what');
    await press('Enter', 'Enter', 'Enter');
    await room.panel.waitForSelector('[data-rehearsal]');
    await press('Escape');
    await eventually(shown).toMatchObject({ state: 'start' });
  });

  it('plans rounds, a question and a length, which outlive the panel', async () => {
    await tabTo('[data-action="plan"]');
    await press('Enter');
    await tabTo('[data-action="plan-round"][data-value="datastore"]');
    await press('Enter');
    await tabTo('[data-action="plan-round"][data-value="migration"]');
    await press('Space');
    await tabTo('[data-action="plan-question"]');
    await room.panel.keyboard.type('Store a billion parcels');
    await tabTo('[data-action="plan-minutes"][data-value="40"]');
    await press('Enter');
    await expectNoFaults(room.panel);
    await room.panel.reload();
    await eventually(words).toContain('Datastore and indexing · Migration · a question · 40 minutes');
  });

  it('gives the plan to the session that starts, whose bland opener it decides', async () => {
    const meetingId = freshMeeting();
    await room.stage.page.goto(meetUrl(meetingId));
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
    await startCall(room.panel, meetingId);
    await eventually(async () => (await readDatabase(room.panel)).marks).toMatchObject([
      { kind: 'plan-set', rounds: ['datastore', 'migration'], question: 'Store a billion parcels', minutes: 40 },
    ]);
    await eventually(async () => (await stored())['planDraft'] ?? null).toBeNull();
    await say(room.stage.page, 'interviewer', BLAND_OPENER);
    await eventually(shown).toMatchObject({ state: 'live', round: 'datastore' });
  });

  it('shows the pace in one line, and the question when it is asked for', async () => {
    const pace = () => room.panel.$eval('[data-pacing]', (line) => line.textContent);
    await eventually(pace).toBe('0 of 40 minutes, Migration next');
    await room.panel.bringToFront();
    await tabTo('[data-planned-question] summary');
    await press('Enter');
    await eventually(words).toContain('Store a billion parcels');
    await expectNoFaults(room.panel);
  });

  it('does not rehearse while somebody is captured', async () => {
    await press('?');
    await room.panel.waitForSelector('dialog[open]');
    await tabTo('[data-action="read-again"]');
    await press('Enter', 'Enter', 'Enter');
    await eventually(screen).toBe('try');
    expect(await room.panel.$('[data-action="rehearse"]')).toBeNull();
    await press('Enter');
    await eventually(shown).toMatchObject({ state: 'live', round: 'datastore' });
  });

  it('without a plan the same opener decides nothing', async () => {
    const meetingId = freshMeeting();
    await room.stage.page.goto(meetUrl(meetingId));
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
    await startCall(room.panel, meetingId);
    await say(room.stage.page, 'interviewer', BLAND_OPENER);
    await eventually(shown).toMatchObject({ state: 'live', round: '' });
    // Nor is there an empty line for a time that nobody has planned.
    expect(await room.panel.$('[data-pacing]')).toBeNull();
  });
});
