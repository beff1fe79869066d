import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, startCall } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { closeRoom, freshMeeting, meetUrl, type Room } from './room.ts';

const BEFORE = 'Nobody has agreed to this.';

describe('a call is started', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const ticked = () => room.panel.$eval('[data-action="start-check"]', (box) => (box as HTMLInputElement).checked);
  /** The tab goes on to a call that nobody has started yet. */
  const enter = async (meetingId = freshMeeting()) => {
    await room.stage.page.goto(meetUrl(meetingId));
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
    await room.panel.waitForSelector(`form[data-meeting="${meetingId}"]`);
    return meetingId;
  };
  const sessionOf = async (meetingId: string) => {
    const { sessions } = await readDatabase(room.panel);
    const [session, ...more] = sessions.filter((each) => each.meetingId === meetingId);
    expect(more).toEqual([]);
    return session;
  };

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    // The profile of somebody who agreed when that was asked once and for all.
    await (await stage.worker()).evaluate(`chrome.storage.local.set({ consent: { givenAt: 1 }, consent$: { v: 1 } })`);
    room = { stage, panel: await stage.openPanel() };
  });
  afterAll(() => closeRoom(room));

  it('in each meeting anew, also by somebody who has agreed long ago; until then nothing of it is kept', async () => {
    await eventually(shown).toMatchObject({ state: 'start', health: 'not-started' });
    for (let round = 0; round < 2; round += 1) {
      const meetingId = await enter();
      expect(await ticked()).toBe(false);
      await say(room.stage.page, 'interviewer', BEFORE);
      await eventually(shown).toMatchObject({ state: 'start', health: 'not-started' });
      expect(await sessionOf(meetingId)).toBeUndefined();
      await startCall(room.panel, meetingId);
      await say(room.stage.page, 'interviewer', `${BEFORE} But to this.`);
      await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([['Ines Okafor', 'But to this.']]);
      const session = await sessionOf(meetingId);
      expect(session?.consentedAt).toBe(session?.startedAt);
    }
  });

  it('with two keys', async () => {
    const meetingId = await enter();
    await room.panel.keyboard.press('Enter');
    expect(await shown()).toMatchObject({ state: 'start' });
    await room.panel.keyboard.press('Space');
    await room.panel.keyboard.press('Enter');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
    expect((await sessionOf(meetingId))?.consentedAt).toEqual(expect.any(Number));
  });

  it('not by a tick alone, nor for another meeting that the tab has gone to', async () => {
    const first = await enter();
    await press(room.panel, 'start-check');
    const second = await enter();
    expect(await ticked()).toBe(false);
    await say(room.stage.page, 'interviewer', BEFORE);
    expect([await sessionOf(first), await sessionOf(second)]).toEqual([undefined, undefined]);
  });

  it('once for a meeting: a reload before anybody has spoken asks nothing', async () => {
    const meetingId = await enter();
    await startCall(room.panel, meetingId);
    await room.stage.page.reload();
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
    await say(room.stage.page, 'candidate', 'Here I am again.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([['You', 'Here I am again.']]);
  });

  it('with a sentence at hand to ask the others', async () => {
    await enter();
    await room.panel.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void document.body.setAttribute('data-copied', text);
    });
    await press(room.panel, 'copy-sentence');
    await eventually(() => room.panel.$eval('body', (body) => body.getAttribute('data-copied'))).toBe(
      'I’m rehearsing with Ringside, which reads our captions on my computer. Is that okay with everyone?',
    );
    await eventually(() => room.panel.$eval('body', (body) => body.innerText)).toContain('Copied');
  });

  it('only when its page answers: one that hangs is named, and is captured once it is loaded anew', async () => {
    const meetingId = await enter();
    const client = await room.stage.page.createCDPSession();
    await client.send('Debugger.enable');
    await client.send('Debugger.pause');
    await press(room.panel, 'start-check');
    await press(room.panel, 'start');
    await eventually(() => room.panel.$eval('form', (form) => form.innerText)).toContain(
      'The call’s tab does not answer. Reload it: capture then starts by itself.',
    );
    expect(await shown()).toMatchObject({ state: 'start', health: 'not-started' });
    await client.detach();
    await room.stage.page.reload();
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
    expect(await sessionOf(meetingId)).toMatchObject({ endedAt: null });
  });

  it('not in the lobby', async () => {
    await enter();
    await make(room.stage.page, 'lobby');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'lobby' });
    await make(room.stage.page, 'join');
    await eventually(shown).toMatchObject({ state: 'start', health: 'not-started' });
  });
});
