import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say, speak } from '../stage/call-driver.ts';
import { closePanel, readTicker, readWords } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { hangWorker } from './hang-worker.ts';
import { promptBoxes } from './prompt-boxes.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';
import { vagueQuestion } from './vague-question.ts';

const OPENING = "Let's design the API for a ticket booking service. How would you lay out the endpoints?";
const SMALL_TALK =
  'Give me a second, I am still thinking about it, it has been a long day and my coffee is cold by now.';

describe('the panel', () => {
  let room: Room;
  let call: Page;

  const shown = () => readPanel(room.panel);
  const marksMade = async () => (await readDatabase(room.panel)).marks.map(({ kind }) => kind);
  const openRound = async () => {
    const meetingId = await nextCall(room);
    await say(call, 'interviewer', OPENING);
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing', now: 'api-design/resources' });
    return meetingId;
  };

  beforeAll(async () => {
    room = await openRoom();
    call = room.stage.page;
  });
  afterAll(() => closeRoom(room));

  it('shows the same when it is closed and opened again', async () => {
    await openRound();
    await say(call, 'candidate', 'The main resources are events, seats and bookings, and a booking belongs to a user.');
    await eventually(shown).toMatchObject({ covered: ['api-design/resources'] });
    const before = { shown: await shown(), ticker: await readTicker(room.panel) };

    await closePanel(room.stage, room.panel);
    room = { ...room, panel: await room.stage.openPanel() };

    await eventually(async () => ({ shown: await shown(), ticker: await readTicker(room.panel) })).toEqual(before);
  });

  it('ticks, skips and takes back with one key each', async () => {
    await openRound();
    const { keyboard } = room.panel;

    await keyboard.press('t');
    await eventually(shown).toMatchObject({
      covered: ['api-design/resources'],
      now: expect.not.stringMatching('resources'),
    });
    const second = (await shown()).now;
    await keyboard.press('s');
    await eventually(async () => (await shown()).now).not.toBe(second);
    expect(
      await room.panel.$$eval('[data-step][data-status="skipped"]', (steps) =>
        steps.map((step) => step.getAttribute('data-step')),
      ),
    ).toContain(second);

    await keyboard.press('u');
    await eventually(shown).toMatchObject({ now: second });
    await keyboard.press('u');
    await eventually(shown).toMatchObject({ now: 'api-design/resources', covered: [] });
    expect((await marksMade()).slice(-4)).toEqual(['step-ticked', 'step-skipped', 'step-reset', 'step-reset']);
  });

  it('pins a round by key: questions of other rounds leave it until it is unpinned', async () => {
    await openRound();
    await room.panel.keyboard.press('f');
    await room.panel.waitForSelector('[data-action="unpin"]');
    await say(call, 'candidate', 'Okay.');
    await say(call, 'interviewer', 'Tell me about a time when you disagreed with a teammate. What did you do?');
    await eventually(async () => (await readTicker(room.panel)).length).toBe(3);
    expect(await shown()).toMatchObject({ round: 'api-design' });

    await room.panel.keyboard.press('f');
    await room.panel.waitForSelector('[data-action="pin"]');
    expect((await marksMade()).slice(-2)).toEqual(['round-pinned', 'round-unpinned']);
  });

  it('keeps a note that was typed without the mouse, and no letter of it is taken for a key', async () => {
    await openRound();
    const { keyboard } = room.panel;
    await keyboard.press('n');
    await keyboard.type('ask about ties & seats');
    await keyboard.press('Enter');

    await eventually(async () => (await readDatabase(room.panel)).marks.at(-1)).toMatchObject({
      kind: 'note-written',
      text: 'ask about ties & seats',
    });
    await keyboard.press('Escape');
    expect(await shown()).toMatchObject({ state: 'live', now: 'api-design/resources', covered: [] });
  });

  it('lists its keys on ?, and Escape leads back to the prompt', async () => {
    await openRound();
    await room.panel.keyboard.press('?');
    await room.panel.waitForSelector('dialog[open]');
    await room.panel.keyboard.press('Escape');
    await room.panel.waitForSelector('dialog', { hidden: true });
    await room.panel.keyboard.press('t');
    await eventually(shown).toMatchObject({ covered: ['api-design/resources'] });
  });

  it('offers three rounds when it is unsure, and takes the one whose number is pressed', async () => {
    await nextCall(room);
    await say(call, 'interviewer', vagueQuestion());
    await eventually(() => offers(room.panel)).toHaveLength(3);
    expect(await shown()).toMatchObject({ round: '', now: '' });
    const [, second] = await offers(room.panel);

    await room.panel.keyboard.press('2');

    await eventually(shown).toMatchObject({ round: second, now: expect.stringContaining(`${second}/`) });
    expect(await offers(room.panel)).toEqual([]);
  });

  it('lets nobody open a round whose role was swapped to candidate', async () => {
    await nextCall(room);
    await say(call, 'Ines Okafor', 'Hi, can you hear me?');
    await eventually(() => readTicker(room.panel)).toMatchObject([{ role: 'interviewer' }]);

    await room.panel.keyboard.press('x');
    await eventually(() => readTicker(room.panel)).toMatchObject([{ role: 'candidate' }]);
    await say(call, 'Sam', 'Yes.');
    await say(call, 'Ines Okafor', OPENING);
    await eventually(() => readTicker(room.panel)).toMatchObject([
      { role: 'candidate' },
      {},
      { role: 'candidate', text: OPENING },
    ]);
    expect(await shown()).toMatchObject({ round: '' });

    await room.panel.keyboard.press('x');
    await eventually(shown).toMatchObject({ round: 'api-design' });
  });

  it('stores nothing while paused, and begins anew afterwards without the words said meanwhile', async () => {
    const meetingId = await openRound();
    await room.panel.keyboard.press('p');
    await eventually(shown).toMatchObject({ state: 'paused', health: 'paused', now: 'api-design/resources' });
    await say(call, 'interviewer', `${OPENING} This is between us.`);
    await say(call, 'candidate', 'Also between us.');
    await say(call, 'interviewer', 'And so is the start of this,');

    await room.panel.keyboard.press('p');
    await eventually(shown).toMatchObject({ state: 'live' });
    await say(call, 'interviewer', 'And so is the start of this, but not its end.');
    await say(call, 'candidate', 'Nor this.');

    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', OPENING],
      ['Ines Okafor', 'but not its end.'],
      ['You', 'Nor this.'],
    ]);
    expect(await readWords(room.panel)).not.toContain('between us');
  });

  it('shows nothing that was refused in the moment of a pause', async () => {
    const meetingId = await nextCall(room);
    await say(call, 'interviewer', 'This is kept.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    const release = await hangWorker(room.stage);
    onTestFinished(release);
    await room.panel.keyboard.press('p');
    await say(call, 'interviewer', 'This is kept. This is not.');
    await say(call, 'candidate', 'Nor is this.');
    await eventually(async () => (await readTicker(room.panel)).length).toBe(2);

    await release();
    await eventually(shown).toMatchObject({ state: 'paused' });
    await eventually(async () => (await readTicker(room.panel)).map(({ text }) => text)).toEqual(['This is kept.']);
    expect(await storedSpeech(room.panel, meetingId)).toEqual([['Ines Okafor', 'This is kept.']]);
  });

  it('does not move the prompt by a pixel while captions only grow', async () => {
    await openRound();
    const stop = await promptBoxes(room.panel);
    await speak(call, [{ speaker: 'candidate', text: SMALL_TALK }], 10);
    await speak(
      call,
      [{ speaker: 'interviewer', text: 'Take your time, there is no rush at all, we have the whole evening.' }],
      10,
    );
    await eventually(async () => (await readTicker(room.panel)).length).toBe(3);
    const boxes = await stop();

    expect(boxes.frames).toBeGreaterThan(20);
    expect(boxes.seen).toHaveLength(1);
  });

  it('ends with the call, and shows what was covered and what was not', async () => {
    const meetingId = await openRound();
    await say(call, 'candidate', 'The main resources are events, seats and bookings, and a booking belongs to a user.');
    await eventually(shown).toMatchObject({ covered: ['api-design/resources'] });

    await make(call, 'leave');

    await eventually(shown).toMatchObject({ state: 'ended', health: 'ended' });
    const words = await readWords(room.panel);
    expect(words).toContain('Name the resources and their paths');
    expect(words).toMatch(/You: .*main resources/);
    expect(words).toContain('Not reached');
    const ended = (await readDatabase(room.panel)).sessions.find((session) => session.meetingId === meetingId);
    expect(ended?.endedAt).toBeGreaterThan(ended?.startedAt ?? Number.NaN);
  });
});

const offers = (panel: Page): Promise<(string | null)[]> =>
  panel.$$eval('fieldset [data-action="pick-round"]', (buttons) =>
    buttons.map((button) => button.getAttribute('data-pick')),
  );
