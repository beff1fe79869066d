import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import type { CallOptions } from '../stage/browser.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, readTicker, readWords } from '../stage/panel-driver.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, openRoom, type Room } from './room.ts';

const SPOKEN = 'Let us design the API for a booking service. How would you lay out the endpoints?';
const MORE = 'Think about the resources first, then about paging, errors and what a client does when it times out.';
const GERMAN =
  'Also ich würde zuerst die wichtigsten Ressourcen auflisten und dann die Endpunkte für Buchungen und Plätze festlegen.';
const TURN_ON = '[data-action="turn-captions-on"]';

describe('when capture has a problem', () => {
  let room: Room;
  let call: Page | undefined;

  const shown = () => readPanel(room.panel);

  const enter = async (options: CallOptions): Promise<Page> => {
    call = await joinCall(room, options);
    return call;
  };
  const enterMeet = (pageSwitches: CallOptions['pageSwitches'] = {}, meetingId = freshMeeting()) =>
    enter({ pageSwitches, url: meetUrl(meetingId) });

  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension') });
  });
  afterEach(async () => {
    await call?.close();
    call = undefined;
  });
  afterAll(() => closeRoom(room));

  it('offers to press the captions button, once a call, and presses nothing unasked', async () => {
    const page = await enterMeet({ start: 'call' });
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });
    await room.panel.waitForSelector(TURN_ON);
    await expectNoFaults(room.panel);
    expect(await page.$('[role="region"][tabindex="0"]')).toBeNull();

    await press(room.panel, 'turn-captions-on');
    await eventually(shown).toMatchObject({ health: 'waiting-for-speech' });
    await say(page, 'interviewer', SPOKEN);
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });

    // Whoever turns them off after that means it.
    await make(page, 'captionsOff');
    await eventually(shown).toMatchObject({ health: 'captions-off' });
    expect(await room.panel.$(TURN_ON)).toBeNull();
    expect(await readWords(room.panel)).toContain('Press c in the call.');
  });

  it('offers it beside a prompt that is on screen, too', async () => {
    const page = await enterMeet();
    await say(page, 'interviewer', SPOKEN);
    await eventually(shown).toMatchObject({ health: 'capturing' });
    expect(await room.panel.$(TURN_ON)).toBeNull();
    await make(page, 'captionsOff');
    await room.panel.waitForSelector(`header ${TURN_ON}`);
    await expectNoFaults(room.panel);
    await press(room.panel, 'turn-captions-on');
    await eventually(shown).toMatchObject({ health: 'capturing' });
  });

  it('leaves the button to the user where the page obeys only a hand', async () => {
    await enterMeet({ start: 'call', captionsButton: 'hand-only' });
    await press(room.panel, 'turn-captions-on');
    await eventually(() => room.panel.$(TURN_ON)).toBeNull();
    expect(await shown()).toMatchObject({ health: 'captions-off' });
    expect(await readWords(room.panel)).toContain('Press c in the call.');
  });

  it('offers no button on Teams, where none is known', async () => {
    await enter({ platform: 'teams', pageSwitches: { start: 'call' } });
    await eventually(shown).toMatchObject({ health: 'captions-off' });
    expect(await room.panel.$(TURN_ON)).toBeNull();
  });

  it.each(['meet', 'teams'] as const)('says within seconds that %s has changed', async (platform) => {
    const pageSwitches = { rows: 'changed' } as const;
    const page = await (platform === 'meet' ? enterMeet(pageSwitches) : enter({ platform, pageSwitches }));
    await say(page, 'interviewer', `${SPOKEN} ${MORE}`);
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'unreadable' });
    await expectNoFaults(room.panel);
  });

  it.each([
    { platform: 'meet', options: { pageSwitches: { rows: 'mixed' } } },
    { platform: 'teams', options: { platform: 'teams', pageSwitches: { rows: 'mixed' } } },
  ] as const)('says that part of the captions of $platform cannot be read', async ({ platform, options }) => {
    const page = await (platform === 'meet' ? enterMeet(options.pageSwitches) : enter(options));
    await say(page, 'interviewer', SPOKEN);
    await eventually(shown).toMatchObject({ health: 'capturing' });
    await say(page, 'candidate', MORE);
    await eventually(shown).toMatchObject({ state: 'live', health: 'partly-read' });
    await expectNoFaults(room.panel);
  });

  it('says which language the captions are in, until they are in English', async () => {
    const page = await enterMeet();
    await say(page, 'interviewer', `${GERMAN} ${GERMAN}`);
    await eventually(shown).toMatchObject({ state: 'live', health: 'wrong-language' });
    expect(await readWords(room.panel)).toContain('The captions look like German, not English.');
    await expectNoFaults(room.panel);
    await say(page, 'candidate', `${SPOKEN} ${MORE} ${MORE} ${SPOKEN}`);
    await eventually(shown).toMatchObject({ health: 'capturing' });
  });

  it('shows what it found, and copies it without a word, a name or the id of the call', async () => {
    const meetingId = 'kqv-wnpd-zrt';
    const page = await enterMeet({}, meetingId);
    await say(page, 'Wilhelmina Zachary', SPOKEN);
    await say(page, 'candidate', MORE);
    await eventually(async () => (await readTicker(room.panel)).length).toBe(2);

    await press(room.panel, 'show-doctor');
    const report = () => room.panel.$eval('dialog[open] dl', (list) => list.innerText);
    await eventually(report).toMatch(/Lines read\s+2/);
    await eventually(report).toMatch(/region 1/);
    await eventually(report).toMatch(/[1-9]\d* sent, [1-9]\d* stored/);
    await expectNoFaults(room.panel);

    await room.panel.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void document.body.setAttribute('data-copied', text);
    });
    await press(room.panel, 'copy-report');
    await room.panel.waitForSelector('[data-copied]');
    const copied = await room.panel.$eval('[data-copied]', (body) => body.getAttribute('data-copied') ?? '');
    expect(copied).toContain('Adapter: google-meet');
    const said = `${SPOKEN} ${MORE} Wilhelmina Zachary`.split(/[^\p{L}]+/u).filter((word) => word.length > 5);
    for (const secret of [...said, ...meetingId.split('-'), await page.title()]) {
      expect(copied.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    await room.panel.keyboard.press('Escape');
    await room.panel.waitForSelector('dialog[open]', { hidden: true });
  });
});
