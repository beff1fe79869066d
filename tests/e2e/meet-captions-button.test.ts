import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { press } from '../stage/panel-driver.ts';
import { storedSpeech } from '../stage/read-database.ts';
import type { MeetSwitches } from '../stage/stage-api.ts';
import { eventually } from './eventually.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, openRoom, type Room } from './room.ts';

const TURN_ON = '[data-action="turn-captions-on"]';

describe('the captions button of Meet', () => {
  let room: Room;
  let call: Page;

  const shown = () => readPanel(room.panel);
  const hasCaptions = () => call.evaluate(() => document.body.classList.contains('st-captions-on'));

  /** Asks the page's script as the panel does, whether or not the panel would. */
  const askToPress = (url: string): Promise<unknown> =>
    room.panel.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { name: 'captions.turned-on', body: {} }, { frameId: 0 }))`);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterEach(() => call.close());
  afterAll(() => closeRoom(room));

  it.each<Partial<MeetSwitches>>([
    { generation: 'g1' },
    { generation: 'g2' },
    { generation: 'g3', classes: 'random' },
    { generation: 'g6', language: 'ja' },
    { regionWhenOff: 'hidden' },
    { regionWhenOff: 'empty' },
    { generation: 'g1', regionWhenOff: 'empty' },
  ])('is offered while captions are off, and then pressed, on %o', async (pageSwitches) => {
    const meetingId = freshMeeting();
    call = await joinCall(room, { pageSwitches: { ...pageSwitches, start: 'call' }, url: meetUrl(meetingId) });
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });
    expect(await hasCaptions()).toBe(false);

    await press(room.panel, 'turn-captions-on');
    await eventually(shown).toMatchObject({ health: 'waiting-for-speech' });
    expect(await hasCaptions()).toBe(true);
    await say(call, 'interviewer', 'What would you index?');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });

    // Off again, with everything that was said still in the page, on some.
    await make(call, 'captionsOff');
    await eventually(shown).toMatchObject({ health: 'captions-off' });
    expect(await room.panel.$(TURN_ON)).toBeNull();
    expect(await storedSpeech(room.panel, meetingId)).toHaveLength(1);
  });

  it.each<Partial<MeetSwitches>>([{ generation: 'g1' }, {}])(
    'is not pressed while captions are on, whoever asks (%o)',
    async (pageSwitches) => {
      const url = meetUrl(freshMeeting());
      call = await joinCall(room, { pageSwitches, url });
      await eventually(shown).toMatchObject({ health: 'waiting-for-speech' });
      expect(await room.panel.$(TURN_ON)).toBeNull();
      expect(await askToPress(url)).toEqual({ pressed: false });
      expect(await hasCaptions()).toBe(true);
    },
  );

  it('is the one of the room that everybody is in', async () => {
    const url = meetUrl(freshMeeting());
    call = await joinCall(room, { pageSwitches: { oldRoom: 'hidden' }, url });
    await make(call, 'captionsOff');
    await make(call, 'breakout');
    await eventually(shown).toMatchObject({ health: 'captions-off' });
    await press(room.panel, 'turn-captions-on');
    await eventually(hasCaptions).toBe(true);
    await say(call, 'interviewer', 'Now it is the two of us.');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    // The button that lies dead in the old room has not changed.
    expect(await call.$$eval('[jsname="RrG0hf"]', (all) => all.map((one) => one.textContent))).toEqual([
      'closed_caption_off',
      'closed_caption',
    ]);
  });
});
