import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { ageDatabase } from '../stage/age-database.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, readTicker, readWords, startCall } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

const MINUTE = 60_000;

describe('a call that is seen again', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const sessionsOf = async (meetingId: string) => {
    const { sessions, utterances } = await readDatabase(room.panel);
    return sessions
      .filter((session) => session.meetingId === meetingId)
      .sort((a, b) => a.startedAt - b.startedAt)
      .map(({ id, endedAt }) => ({
        isOver: endedAt !== null,
        said: utterances.filter(({ sessionId }) => sessionId === id).map(({ text }) => text),
      }));
  };
  const reload = async () => {
    await room.stage.page.reload();
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
  };
  /** Captions stay off, so that nothing that is said afterwards is said before. */
  const rejoin = async () => {
    await make(room.stage.page, 'rejoin');
    await make(room.stage.page, 'captionsOn');
  };
  const continued = () => room.panel.$$eval('[data-continued]', ([bar]) => bar?.textContent ?? null);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('goes on in its session, says how much of it is from before, and captures nothing before a caption comes', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This was said before.');
    await eventually(() => sessionsOf(meetingId)).toMatchObject([{ said: ['This was said before.'] }]);
    expect(await continued()).toBeNull();
    await ageDatabase(room.panel, 12 * MINUTE);
    await reload();

    await eventually(continued).toMatch(/^Continued: \d+ minutes? from before \d\d:\d\d.* (is|are) in this session\./);
    expect(await shown()).toMatchObject({ state: 'live', health: 'waiting-for-speech' });
    await expectNoFaults(room.panel);
    await say(room.stage.page, 'candidate', 'And this after it.');
    await eventually(shown).toMatchObject({ health: 'capturing' });
    await press(room.panel, 'dismiss-continued');
    expect(await continued()).toBeNull();
    expect(await sessionsOf(meetingId)).toEqual([
      { isOver: false, said: ['This was said before.', 'And this after it.'] },
    ]);
  });

  it('is split where the user wants a new session: what was said stays, and what is said is the new one’s', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This belongs to the first.');
    await eventually(() => sessionsOf(meetingId)).toMatchObject([{ said: ['This belongs to the first.'] }]);
    await reload();
    await say(room.stage.page, 'candidate', 'So does this,');
    await eventually(async () => (await readTicker(room.panel)).length).toBe(2);
    await press(room.panel, 'split-session');
    await eventually(continued).toBeNull();
    await say(room.stage.page, 'candidate', 'So does this, and this to the second.');
    await say(room.stage.page, 'interviewer', 'And this.');

    const halves = [
      { isOver: true, said: ['This belongs to the first.', 'So does this,'] },
      { isOver: false, said: ['and this to the second.', 'And this.'] },
    ];
    await eventually(() => sessionsOf(meetingId)).toEqual(halves);
    expect((await readTicker(room.panel)).map(({ text }) => text)).toEqual(['and this to the second.', 'And this.']);
    await reload();
    await eventually(shown).toMatchObject({ state: 'live', health: 'waiting-for-speech' });
    expect((await sessionsOf(meetingId)).map(({ said }) => said)).toEqual(halves.map(({ said }) => said));
  });

  it('after more than half an hour is asked about again, and may go on all the same', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This was an hour ago.');
    await eventually(() => sessionsOf(meetingId)).toMatchObject([{ said: ['This was an hour ago.'] }]);
    await make(room.stage.page, 'leave');
    await eventually(() => sessionsOf(meetingId)).toMatchObject([{ isOver: true }]);
    await ageDatabase(room.panel, 60 * MINUTE);
    await rejoin();
    await say(room.stage.page, 'interviewer', 'Nobody has agreed to this.');

    await eventually(shown).toMatchObject({ state: 'start', health: 'not-started' });
    await room.panel.waitForSelector('[data-action="continue-earlier"]');
    expect(await readWords(room.panel)).toMatch(/Continue the session of \d\d:\d\d.*\(1 min\)/);
    await expectNoFaults(room.panel);
    await press(room.panel, 'start-check');
    await press(room.panel, 'continue-earlier');
    await eventually(shown).toMatchObject({ state: 'live', health: 'waiting-for-speech' });
    await say(room.stage.page, 'candidate', 'This is now.');
    await eventually(() => sessionsOf(meetingId)).toEqual([
      { isOver: false, said: ['This was an hour ago.', 'This is now.'] },
    ]);
  });

  it('after more than half an hour begins anew where the user just starts', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'Then.');
    await eventually(() => sessionsOf(meetingId)).toMatchObject([{ said: ['Then.'] }]);
    await make(room.stage.page, 'leave');
    await eventually(() => sessionsOf(meetingId)).toMatchObject([{ isOver: true }]);
    await ageDatabase(room.panel, 60 * MINUTE);
    await rejoin();
    await startCall(room.panel, meetingId);
    await say(room.stage.page, 'interviewer', 'Now.');
    await eventually(() => sessionsOf(meetingId)).toEqual([
      { isOver: true, said: ['Then.'] },
      { isOver: false, said: ['Now.'] },
    ]);
  });
});
