import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type RingsideDatabase } from '#db/database.ts';
import { createRecorder, type Meeting, type Recorder } from '#db/recorder.ts';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const MEETING: Meeting = { platform: 'google-meet', meetingId: 'kqv-wnpd-zrt', title: 'Mock', isNamed: true };

let db: RingsideDatabase;
let recorder: Recorder;
let now: number;

beforeEach(() => {
  now = START;
  db = openDatabase();
  recorder = createRecorder(db, () => now);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('ringside');
});

const at = (minutes: number) => {
  now = START + minutes * MINUTE;
};
const between = (from: number, to: number) => ({ from: START + from * MINUTE, to: START + to * MINUTE });

describe('the pauses of a session', () => {
  it('are kept when they are over, all of them', async () => {
    const { id } = await recorder.begin(MEETING);
    at(1);
    await recorder.pause(id);
    at(3);
    await recorder.resume(id);
    at(5);
    await recorder.pause(id);
    expect(await recorder.session(id)).toMatchObject({ pausedAt: now, pauses: [between(1, 3)] });
    at(6);
    await recorder.resume(id);
    expect(await recorder.session(id)).toMatchObject({ pausedAt: null, pauses: [between(1, 3), between(5, 6)] });
  });

  it('are none where nothing was paused, though it is told to go on', async () => {
    const { id } = await recorder.begin(MEETING);
    await recorder.resume(id);
    expect((await recorder.session(id))?.pauses ?? []).toEqual([]);
  });

  it('hold the time away from a call that goes on by itself', async () => {
    const { id } = await recorder.begin(MEETING);
    at(10);
    await recorder.end(id);
    at(14);
    await recorder.revive(id);
    expect(await recorder.session(id)).toMatchObject({ endedAt: null, pauses: [between(10, 14)] });
  });

  it('go on where a call was left in the middle of one', async () => {
    const { id } = await recorder.begin(MEETING);
    at(8);
    await recorder.pause(id);
    at(10);
    await recorder.end(id);
    at(14);
    await recorder.revive(id);
    at(15);
    await recorder.resume(id);
    expect((await recorder.session(id))?.pauses).toEqual([between(8, 15)]);
  });

  it('hold the time until the session is continued, from its last word if nobody has ended it', async () => {
    const { id } = await recorder.begin(MEETING);
    at(5);
    await recorder.write(id, [
      { seq: 0, speaker: 'Ann', voice: null, text: 'so', startedAt: now, updatedAt: now, rev: 1 },
    ]);
    at(90);
    await recorder.reopen(id, MEETING);
    expect((await recorder.session(id))?.pauses).toEqual([between(5, 90)]);
  });
});
