import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { launchStage, type StageBrowser } from '../stage/browser.ts';
import { say } from '../stage/call-driver.ts';
import { readTicker } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { closeRoom, joinCall, nextCall, openRoom, type Room } from './room.ts';

/** Another tab comes in front of the call, until the test is over or it is closed. */
async function cover(stage: StageBrowser, ...calls: readonly Page[]): Promise<Page> {
  const front = await stage.browser.newPage();
  onTestFinished(async () => {
    if (!front.isClosed()) await front.close();
  });
  for (const call of calls) await eventually(() => call.evaluate(() => document.visibilityState)).toBe('hidden');
  return front;
}

/** Whether the page is given an animation frame within so long. */
const isDrawn = (page: Page, withinMs: number): Promise<boolean> =>
  page.evaluate(
    (ms) =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => resolve(true));
        setTimeout(() => resolve(false), ms);
      }),
    withinMs,
  );

describe('a call that draws its captions in animation frames', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension'), pageSwitches: { paint: 'frame' } });
  });
  afterAll(() => closeRoom(room));

  it('is captured on Meet while another tab is in front of it', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    await say(call, 'interviewer', 'What about');
    await cover(room.stage, call);
    await say(call, 'interviewer', 'What about consistency?');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([['Ines Okafor', 'What about consistency?']]);
    await say(call, 'candidate', 'It is');
    await say(call, 'candidate', 'It is eventual.');

    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'What about consistency?'],
      ['You', 'It is eventual.'],
    ]);
    await eventually(async () => (await readTicker(room.panel)).length).toBe(2);
    expect(await call.evaluate(() => document.visibilityState)).toBe('hidden');
  });

  it('is not captured on a site where nothing stands in for the frames, until it is seen again', async () => {
    const meetingId = await nextCall(room);
    const meet = room.stage.page;
    const teams = await joinCall(room, { platform: 'teams', pageSwitches: { paint: 'frame' } });
    const stored = async () => (await readDatabase(room.panel)).utterances.map(({ text }) => text);
    await say(teams, 'interviewer', 'Can you both hear me?');
    await eventually(stored).toContain('Can you both hear me?');
    const front = await cover(room.stage, meet, teams);

    await say(teams, 'candidate', 'Nobody draws this');
    await say(meet, 'candidate', 'This comes from a hidden tab.');
    await say(teams, 'candidate', 'Nobody draws this for now.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    expect((await stored()).join(' ')).not.toContain('Nobody draws this');

    await front.close();
    await teams.bringToFront();
    await eventually(stored).toContain('Nobody draws this for now.');
    expect((await stored()).filter((text) => text.startsWith('Nobody'))).toHaveLength(1);
    await teams.close();
  });
});

describe('a hidden call that was open before Ringside was installed', () => {
  let stage: StageBrowser;

  beforeAll(async () => {
    stage = await launchStage();
  });
  afterAll(() => closeRoom({ stage }));

  it('gets frames from then on, and from one script only', async () => {
    const call = stage.page;
    await cover(stage, call);
    expect(await isDrawn(call, 600)).toBe(false);

    await stage.browser.installExtension(inject('extension'));
    await eventually(() => isDrawn(call, 600)).toBe(true);

    // As after an update of the extension.
    const script = readFileSync(join(inject('extension'), 'content-scripts', 'meet-frames.js'), 'utf8');
    const session = await call.createCDPSession();
    await call.evaluate(() => Object.assign(window, { before: window.requestAnimationFrame }));
    await session.send('Runtime.evaluate', { expression: script });
    expect(await call.evaluate(() => Reflect.get(window, 'before') === window.requestAnimationFrame)).toBe(true);
  });
});
