import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, readTicker, startCall } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import type { Switches } from '../stage/stage-api.ts';
import { accessibilityFaults } from './axe.ts';
import { eventually } from './eventually.ts';
import { closeRoom, joinCall, openRoom, type Room } from './room.ts';

const MEETING = '123456789';
const CLIENT = `/wc/${MEETING}/join?from=pwa`;

let room: Room | undefined;
afterEach(async () => {
  if (room) await closeRoom(room);
  room = undefined;
});

const openZoom = async (pageSwitches: Partial<Switches>) => {
  const opened = await openRoom({ extensionDir: inject('stageExtension'), platform: 'zoom', pageSwitches });
  room = opened;
  return { ...opened, call: opened.stage.page, shown: () => readPanel(opened.panel) };
};

/** One more client of the same call, in a frame of the page. */
async function addClient(page: Page) {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.documentElement.append(frame);
  }, CLIENT);
  const frame = await page.waitForFrame((each) => each.parentFrame() !== null);
  await frame.waitForFunction(() => window.stage !== undefined);
  return frame;
}

describe('Zoom’s client in a frame of its shell', () => {
  it.each(['same-host', 'sister-host'] as const)(
    'is read, also when the frame goes and another one comes (%s)',
    async (frame) => {
      const { call, panel, shown } = await openZoom({ frame, participants: 'open' });
      await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
      await say(call, 'interviewer', 'How would you page through a long list?');
      await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
      await eventually(() => storedSpeech(panel, MEETING)).toEqual([
        ['Ines Okafor', 'How would you page through a long list?'],
      ]);

      await call.click('.pwa-webclient__back');
      await eventually(shown).toMatchObject({ state: 'ended' });
      await call.evaluate(() => {
        Reflect.deleteProperty(window, 'stage');
      });
      await call.click('.pwa-webclient__return');
      await call.waitForFunction(() => window.stage !== undefined);
      await say(call, 'candidate', 'With a cursor and a limit.');

      await eventually(() => storedSpeech(panel, MEETING)).toEqual([
        ['Ines Okafor', 'How would you page through a long list?'],
        ['Sam Rivera', 'With a cursor and a limit.'],
      ]);
      await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
      const { sessions } = await readDatabase(panel);
      expect(sessions).toMatchObject([{ meetingId: MEETING, title: 'Mock interview', endedAt: null }]);
    },
  );

  it('follows a frame that is replaced without a word', async () => {
    const { call, panel } = await openZoom({ frame: 'same-host', participants: 'open' });
    await say(call, 'interviewer', 'What would you cache?');
    await eventually(() => storedSpeech(panel, MEETING)).toHaveLength(1);
    await call.evaluate(() => {
      Reflect.deleteProperty(window, 'stage');
      const client = document.querySelector('#webclient');
      client?.replaceWith(client.cloneNode());
    });
    await call.waitForFunction(() => window.stage !== undefined);
    await say(call, 'candidate', 'Only what is read often.');
    await eventually(() => storedSpeech(panel, MEETING)).toEqual([
      ['Ines Okafor', 'What would you cache?'],
      ['Sam Rivera', 'Only what is read often.'],
    ]);
  });
});

describe('a call that two frames of a tab show', () => {
  it('is read from one of them, and from the other one once that has left', async () => {
    const { call, panel, shown } = await openZoom({ participants: 'open' });
    await say(call, 'interviewer', 'Shall we begin?');
    await eventually(shown).toMatchObject({ state: 'live' });
    const other = await addClient(call);
    const sayInBoth = async (text: string) => {
      await say(other, 'candidate', text);
      await say(call, 'candidate', text);
    };
    await sayInBoth('Yes, I am');
    await sayInBoth('Yes, I am ready to begin.');
    await setTimeout(1_000);
    const said: [string, string][] = [
      ['Ines Okafor', 'Shall we begin?'],
      ['Sam Rivera', 'Yes, I am ready to begin.'],
    ];
    expect(await storedSpeech(panel, MEETING)).toEqual(said);

    await make(call, 'leave');
    await eventually(shown).toMatchObject({ state: 'ended' });
    await eventually(shown).toMatchObject({ state: 'live' });
    await say(other, 'interviewer', 'Then tell me about the last outage.');
    await eventually(() => storedSpeech(panel, MEETING)).toEqual([
      ...said,
      ['Ines Okafor', 'Then tell me about the last outage.'],
    ]);
    expect((await readDatabase(panel)).sessions).toMatchObject([{ endedAt: null }]);
  });

  it('is nobody’s while it is paused, also not of a frame that captures afterwards', async () => {
    const { call, panel, shown } = await openZoom({ participants: 'open', hideAfterMs: 0 });
    await say(call, 'interviewer', 'Shall we begin?');
    await eventually(shown).toMatchObject({ state: 'live' });
    const other = await addClient(call);
    await press(panel, 'pause');
    await eventually(shown).toMatchObject({ state: 'paused' });
    await say(other, 'candidate', 'This is between us.');
    await setTimeout(500);
    await press(panel, 'resume');
    await eventually(shown).toMatchObject({ state: 'live' });
    await make(call, 'leave');
    await eventually(shown).toMatchObject({ state: 'ended' });
    await eventually(shown).toMatchObject({ state: 'live' });
    await setTimeout(500);
    await say(other, 'candidate', 'This is between us. And this is not.');
    await eventually(() => storedSpeech(panel, MEETING)).toEqual([
      ['Ines Okafor', 'Shall we begin?'],
      ['Sam Rivera', 'And this is not.'],
    ]);
  });

  it('is read from the frame that shows more of it', async () => {
    const { call, panel, shown } = await openZoom({ start: 'lobby', participants: 'open' });
    await eventually(shown).toMatchObject({ health: 'lobby' });
    const other = await addClient(call);
    await make(other, 'join');
    await startCall(panel);
    await eventually(shown).toMatchObject({ health: 'captions-off' });
    await make(other, 'captionsOn');
    await say(other, 'interviewer', 'Now you can hear me.');
    await eventually(() => storedSpeech(panel, MEETING)).toEqual([['Ines Okafor', 'Now you can hear me.']]);
    await make(call, 'join');
    await setTimeout(1_000);
    expect(await shown()).toMatchObject({ state: 'live', health: 'capturing' });
  });

  it('is nothing to us where the tab is another site’s', async () => {
    const { stage, panel } = await openRoom({ extensionDir: inject('stageExtension') });
    room = { stage, panel };
    await make(stage.page, 'leave');
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'no-call' });
    await stage.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = `https://app.zoom.us${src}`;
      document.documentElement.append(frame);
    }, CLIENT);
    const frame = await stage.page.waitForFrame((each) => each.url().startsWith('https://app.zoom.us'));
    await frame.evaluate(() => {
      const words = document.createElement('span');
      words.className = 'live-transcription-subtitle__item';
      words.textContent = 'These words are not for this tab.';
      const box = document.createElement('div');
      box.className = 'live-transcription-subtitle__box';
      const line = document.createElement('div');
      line.append(words);
      box.append(line);
      document.documentElement.append(box);
    });
    await setTimeout(1_500);
    expect(await readPanel(panel)).toMatchObject({ state: 'no-call' });
    expect((await readDatabase(panel)).utterances).toEqual([]);
  });
});

it('a word on Zoom that has not rested yet is read when the tab is closed', async () => {
  const { stage, panel } = await openRoom({ extensionDir: inject('stageExtension') });
  room = { stage, panel };
  const zoomCall = { platform: 'zoom', pageSwitches: { participants: 'open' } } as const;
  const stored = async () => (await storedSpeech(panel, MEETING)).map(([, text]) => text);
  const closed = await joinCall(room, zoomCall);
  await say(closed, 'interviewer', 'Shall we');
  await say(closed, 'interviewer', 'Shall we stop here?');
  await closed.close();
  await eventually(stored).toEqual(['Shall we stop here?']);
});

describe('a voice on Zoom', () => {
  it.each(['photo', 'initials'] as const)(
    'keeps its role and gets its name for all it has said, once the participants are listed (%s)',
    async (avatars) => {
      const { call, panel } = await openZoom({ participants: 'closed', avatars });
      const names = async () => (await readTicker(panel)).map(({ role, name }) => [role, name]);
      await say(call, 'candidate', 'Hello, can you hear me?');
      await eventually(async () => (await readPanel(panel)).askedVoices).toHaveLength(1);
      await press(panel, 'mark-self');
      await say(call, 'interviewer', 'I can hear you well.');
      await eventually(async () => (await names()).map(([role]) => role)).toEqual(['candidate', 'interviewer']);
      expect(JSON.stringify(await names())).not.toMatch(/Ines|Sam/);

      await call.click('[aria-label="open the participants list"]');
      await say(call, 'interviewer', 'I can hear you well. Let us begin.');
      await say(call, 'candidate', 'Hello, can you hear me? Good.');
      const named = [
        ['candidate', 'Sam Rivera'],
        ['interviewer', 'Ines Okafor'],
      ];
      await eventually(names).toEqual(named);
      await call.click('[aria-label="open the participants list"]');
      await say(call, 'interviewer', 'I can hear you well. Let us begin. Ready?');
      await eventually(names).toEqual(named);
    },
  );

  it('is named once, by keyboard, and then called so wherever it has spoken', async () => {
    const { call, panel } = await openZoom({ participants: 'closed' });
    const names = async () => (await readTicker(panel)).map(({ role, name }) => [role, name]);
    const nameNext = async (button: string, name: string) => {
      await panel.focus(`[data-action="name-voice"]${button}`);
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('[data-field="voice-name"]:focus');
      await panel.keyboard.type(name);
    };
    await say(call, 'candidate', 'Hello, can you hear me?');
    await eventually(async () => (await readPanel(panel)).askedVoices).toHaveLength(1);
    await press(panel, 'mark-self');
    await say(call, 'interviewer', 'I can hear you well.');
    const unnamed = [
      ['candidate', 'Voice 1'],
      ['interviewer', 'Voice 2'],
    ];
    await eventually(names).toEqual(unnamed);

    await nameNext('[aria-label="Name Voice 2"]', 'Nobody');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('[aria-label="Name Voice 2"]:focus');
    expect(await names()).toEqual(unnamed);

    await nameNext('[aria-label="Name Voice 2"]', '  Ana   Silva ');
    await panel.keyboard.press('Enter');
    const named = [
      ['candidate', 'Voice 1'],
      ['interviewer', 'Ana Silva'],
    ];
    await eventually(names).toEqual(named);
    await say(call, 'interviewer', 'I can hear you well. Let us begin.');
    await panel.reload();
    await eventually(names).toEqual(named);

    // What a name was given to is known, so that it can be put right.
    await nameNext('[aria-label="Name Ana Silva"]', 'Ana');
    await panel.keyboard.press('Enter');
    await eventually(names).toEqual([
      ['candidate', 'Voice 1'],
      ['interviewer', 'Ana'],
    ]);
    expect((await readDatabase(panel)).utterances.map(({ speaker }) => speaker)).toEqual([null, null]);
  });
});
