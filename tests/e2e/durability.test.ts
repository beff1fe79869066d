import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { say, speak } from '../stage/call-driver.ts';
import { readTicker } from '../stage/panel-driver.ts';
import { storedSessions, storedSpeech } from '../stage/read-database.ts';
import { readRehearsals } from '../stage/rehearsals.ts';
import type { Turn } from '../stage/stage-api.ts';
import { captionBlocks } from './caption-blocks.ts';
import { eventually } from './eventually.ts';
import { hangWorker } from './hang-worker.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

const TURNS: readonly Turn[] = [
  {
    speaker: 'interviewer',
    text: 'What if the client times out and sends the very same booking again, what does the server do with it then?',
  },
  {
    speaker: 'candidate',
    text: 'Every create carries an idempotency key, and the server keeps the key with its first answer, so that a retry gets that answer again.',
  },
];

describe('what was said stays said', () => {
  let room: Room;

  const lastWords = async () => (await readTicker(room.panel)).at(-1)?.text ?? '';
  const health = async () => (await readPanel(room.panel)).health;

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('when the worker is killed in the middle of a sentence, again and again', async () => {
    const meetingId = await nextCall(room);
    const spoken = speak(room.stage.page, TURNS, 4);
    for (const word of ['client', 'booking', 'idempotency', 'retry']) {
      await eventually(lastWords).toContain(word);
      await room.stage.killWorker();
    }
    await spoken;

    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual(captionBlocks(TURNS));
    expect(await storedSessions(room.panel, meetingId)).toHaveLength(1);
  });

  it('when the worker is killed every second or so, all through a dialogue', async () => {
    const turns = readRehearsals().find(({ name }) => name === 'caching')?.turns ?? [];
    const meetingId = await nextCall(room);
    let isOver = false;
    const spoken = speak(room.stage.page, turns, 10).finally(() => {
      isOver = true;
    });
    let deaths = 0;
    // Uneven, so that a death meets each moment of a caption's way.
    for (; !isOver; deaths += 1) {
      await sleep(400 + ((deaths * 337) % 900));
      await room.stage.killWorker();
    }
    await spoken;
    expect(deaths).toBeGreaterThan(8);
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual(captionBlocks(turns));
  });

  it('when the worker hangs: the panel says so, shows the words, and has them stored once it answers', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This is stored at once.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    const release = await hangWorker(room.stage);
    onTestFinished(release);

    await say(room.stage.page, 'candidate', 'This is said to a worker that hangs.');
    await eventually(health).toBe('worker-silent');
    expect(await lastWords()).toBe('This is said to a worker that hangs.');
    expect(await storedSpeech(room.panel, meetingId)).toHaveLength(1);

    await release();
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'This is stored at once.'],
      ['You', 'This is said to a worker that hangs.'],
    ]);
    await eventually(health).toBe('capturing');
  });

  it('when the extension is reloaded: the new script takes the session over, the old one goes quietly', async () => {
    const meetingId = await nextCall(room);
    const spoken = speak(room.stage.page, TURNS, 4);
    await eventually(lastWords).toContain('booking');
    const { stage } = room;
    const panelGone = new Promise<void>((resolve) => void room.panel.once('close', () => resolve()));
    const worker = await stage.worker();
    // The answer to this may not come: whoever would send it is gone.
    worker.evaluate('chrome.runtime.reload()').catch(() => {});
    await panelGone;
    await spoken;

    room = { stage, panel: await stage.openPanel() };
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual(captionBlocks(TURNS));
    expect(await storedSessions(room.panel, meetingId)).toHaveLength(1);
    await say(stage.page, 'interviewer', 'And it goes on.');
    await eventually(lastWords).toBe('And it goes on.');
    await eventually(async () => (await storedSpeech(room.panel, meetingId)).at(-1)).toEqual([
      'Ines Okafor',
      'And it goes on.',
    ]);
  });
});
