import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { make, say } from '../stage/call-driver.ts';
import { acceptConsent, readTicker } from '../stage/panel-driver.ts';
import { readDatabase, storedSessions, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { hangWorker } from './hang-worker.ts';
import { limitStorage } from './limit-storage.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, nextCall, openRoom, type Room } from './room.ts';

describe('the last words of a call are stored', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('when it is left while the worker hangs, and the session stays ended', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    await say(call, 'interviewer', 'This is stored at once.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    const release = await hangWorker(room.stage);
    onTestFinished(release);
    await say(call, 'candidate', 'This is said to a worker that hangs.');
    await eventually(shown).toMatchObject({ health: 'worker-silent' });
    await say(call, 'interviewer', 'And goodbye.');
    await make(call, 'leave');
    await eventually(() => call.evaluate(() => document.body.innerText)).toContain('You left the meeting');
    expect(await storedSpeech(room.panel, meetingId)).toHaveLength(1);

    await release();
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'This is stored at once.'],
      ['You', 'This is said to a worker that hangs.'],
      ['Ines Okafor', 'And goodbye.'],
    ]);
    await eventually(shown).toMatchObject({ state: 'ended', health: 'ended' });
    await eventually(() => storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: expect.any(Number) }]);
  });

  it('when it is left and joined again before the worker answers: each once, in their order', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    await say(call, 'interviewer', 'One.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    const release = await hangWorker(room.stage);
    onTestFinished(release);
    await say(call, 'candidate', 'Two.');
    await eventually(shown).toMatchObject({ health: 'worker-silent' });
    await make(call, 'leave');
    await eventually(() => call.evaluate(() => document.body.innerText)).toContain('You left the meeting');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await release();
    await make(call, 'rejoin');
    await make(call, 'captionsOn');
    await say(call, 'interviewer', 'Three.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'One.'],
      ['You', 'Two.'],
      ['Ines Okafor', 'Three.'],
    ]);
    expect(await storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: null }]);
  });

  it('when the tab is closed in the middle of a sentence, while earlier words of it are not acknowledged', async () => {
    for (let round = 0; round < 3; round += 1) {
      const meetingId = freshMeeting();
      const call = await joinCall(room, { url: meetUrl(meetingId) });
      await say(call, 'interviewer', 'And the');
      await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
      const release = await hangWorker(room.stage);
      for (const text of ['And the last', 'And the last thing that', 'And the last thing that I wanted to ask']) {
        await say(call, 'interviewer', text);
      }
      await call.close();
      await release();
      await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
        ['Ines Okafor', 'And the last thing that I wanted to ask'],
      ]);
      await eventually(() => storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: expect.any(Number) }]);
    }
  });

  it('when the tab goes elsewhere while the worker hangs', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    await say(call, 'interviewer', 'First.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    const release = await hangWorker(room.stage);
    onTestFinished(release);
    await say(call, 'candidate', 'Second.');
    await say(call, 'interviewer', 'Third.');
    await call.goto(meetUrl(freshMeeting()));
    await release();
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'First.'],
      ['You', 'Second.'],
      ['Ines Okafor', 'Third.'],
    ]);
    await eventually(() => storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: expect.any(Number) }]);
  });
});

describe('the last words of a call, and a full disk', () => {
  it('wait in the page that was left, which says so, and are stored when there is room', async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    const makeRoom = await limitStorage(stage, 100_000);
    const panel = await stage.openPanel();
    await acceptConsent(stage, panel);
    const room: Room = { stage, panel };
    onTestFinished(() => closeRoom(room));
    const said: [string, string][] = [];
    const health = async () => (await readPanel(panel)).health;
    while ((await health()) !== 'storage-full') {
      expect(said.length).toBeLessThan(200);
      const isCandidate = said.length % 2 === 1;
      const text = `Sentence ${said.length} ${'and so on '.repeat(700)}`.trim();
      said.push([isCandidate ? 'You' : 'Ines Okafor', text]);
      await say(stage.page, isCandidate ? 'candidate' : 'interviewer', text);
      await eventually(async () => (await readTicker(panel)).at(-1)?.seq).toBe(said.length - 1);
    }
    await make(stage.page, 'leave');
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'ended', health: 'storage-full' });
    expect((await storedSpeech(panel, 'abc-defg-hij')).length).toBeLessThan(said.length);

    await makeRoom();
    await eventually(() => storedSpeech(panel, 'abc-defg-hij')).toEqual(said);
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'ended', health: 'ended' });
    expect((await readDatabase(panel)).sessions).toMatchObject([{ endedAt: expect.any(Number) }]);
  });
});
