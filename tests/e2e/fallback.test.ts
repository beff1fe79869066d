import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, speak } from '../stage/call-driver.ts';
import { press, readTicker, readWords } from '../stage/panel-driver.ts';
import { storedSpeech } from '../stage/read-database.ts';
import type { Turn } from '../stage/stage-api.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, openRoom, type Room } from './room.ts';

const TURNS: readonly Turn[] = [
  { speaker: 'interviewer', text: 'Let us design the API for a booking service. How would you lay out the endpoints?' },
  { speaker: 'candidate', text: "I'd begin with the resources. There are venues and seats, and each has an address." },
  { speaker: 'interviewer', text: 'Okay.' },
  { speaker: 'candidate', text: 'Then paging, errors, and what a client does when a call times out halfway.' },
];
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z']+/g);
const MEET = freshMeeting();

describe('captions that the adapter cannot read', () => {
  let room: Room;
  let call: Page | undefined;
  const shown = () => readPanel(room.panel);
  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension') });
  });
  afterEach(async () => {
    await call?.close();
    call = undefined;
  });
  afterAll(() => closeRoom(room));

  it.each([
    { platform: 'meet', meetingId: MEET, url: meetUrl(MEET), speed: 6 },
    { platform: 'teams', meetingId: 'teams.microsoft.com', speed: 6 },
    // Lines of a window, and messages that leave, are only there for a while.
    { platform: 'zoom', meetingId: '123456789', speed: 5 },
    { platform: 'jitsi', meetingId: 'meet.jit.si/mockinterview', speed: 5 },
  ] as const)(
    'are read on $platform within seconds of talk, every word once',
    async ({ platform, speed, ...given }) => {
      const url = 'url' in given ? { url: given.url } : {};
      const page = await joinCall(room, { platform, pageSwitches: { rows: 'changed' }, ...url });
      call = page;
      const stored = () => storedSpeech(room.panel, given.meetingId);
      const words = async () => wordsOf((await stored()).map(([, text]) => text).join(' '));
      const [first, ...others] = TURNS;
      await speak(page, first ? [first] : [], speed);
      await eventually(shown).toMatchObject({ state: 'live', health: 'by-behaviour' });
      expect(await readWords(room.panel)).toContain('Reading captions by how they behave. Who speaks is not known.');
      await speak(page, others, speed);
      await eventually(words).toEqual(wordsOf(TURNS.map(({ text }) => text).join(' ')));
      expect((await stored()).filter(([speaker]) => speaker !== null)).toEqual([]);
    },
  );

  it('can be used all the same: the round is chosen, steps are ticked, and what was said is shown', async () => {
    call = await joinCall(room, { pageSwitches: { rows: 'changed' }, url: meetUrl(freshMeeting()) });
    await speak(call, TURNS.slice(0, 1), 6);
    await eventually(shown).toMatchObject({ health: 'by-behaviour', round: '' });
    await expectNoFaults(room.panel);
    expect(await readWords(room.panel)).toContain('Who speaks is not known here');
    await room.panel.keyboard.press('r');
    await room.panel.waitForSelector('[role="menu"]');
    await room.panel.click('[role="menu"] [data-pick="api-design"]');
    await eventually(shown).toMatchObject({ round: 'api-design' });
    await press(room.panel, 'tick');
    await eventually(async () => (await shown()).covered.length).toBe(1);
    expect((await readTicker(room.panel)).map(({ name, role }) => [name, role])).toEqual([['Someone', 'unknown']]);
  });

  it('are not kept if they were spoken during a pause', async () => {
    const meetingId = freshMeeting();
    call = await joinCall(room, { pageSwitches: { rows: 'changed' }, url: meetUrl(meetingId) });
    await eventually(shown).toMatchObject({ health: 'waiting-for-speech' });
    await press(room.panel, 'pause');
    await eventually(shown).toMatchObject({ state: 'paused' });
    await speak(call, [{ speaker: 'interviewer', text: 'Nobody hears me.' }], 6);
    await press(room.panel, 'resume');
    await eventually(shown).not.toMatchObject({ state: 'paused' });
    await speak(call, TURNS.slice(1, 2), 6);
    await eventually(shown).toMatchObject({ health: 'by-behaviour' });
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([[null, TURNS[1]?.text]]);
  });

  it('are read by their names again where the page is the known one', async () => {
    call = await joinCall(room, { url: meetUrl(freshMeeting()) });
    await speak(call, TURNS.slice(0, 1), 6);
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    await make(call, 'replaceRegion');
    await speak(call, TURNS.slice(1, 2), 6);
    await eventually(async () => (await readTicker(room.panel)).map(({ name }) => name)).toEqual([
      'Ines Okafor',
      'You',
    ]);
  });
});
