import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import type { CallOptions } from '../stage/browser.ts';
import { speak } from '../stage/call-driver.ts';
import { readWords } from '../stage/panel-driver.ts';
import { storedSpeech } from '../stage/read-database.ts';
import type { Turn } from '../stage/stage-api.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, freshMeeting, meetUrl, openRoom, type Room } from './room.ts';

const TURNS: readonly Turn[] = [
  { speaker: 'interviewer', text: 'Let us design the API for a booking service. How would you lay out the endpoints, and why?' },
  { speaker: 'candidate', text: "I'd begin with the resources. There are venues, seats and bookings, and each has an address of its own." },
  { speaker: 'interviewer', text: 'Okay.' },
  { speaker: 'candidate', text: 'Then paging, errors, and what a client does when a call times out. Each booking carries a key.' },
];
const SAID = TURNS.map(({ text }) => text);
const WORDS = SAID.join(' ').toLowerCase().match(/[a-z']+/g);

describe('a page that has changed', () => {
  let room: Room;
  let call: Page | undefined;
  const shown = () => readPanel(room.panel);
  const enter = async (options: CallOptions): Promise<Page> => {
    call = await room.stage.openCall(options);
    return call;
  };
  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension') });
  });
  afterEach(async () => {
    await call?.close();
    call = undefined;
  });
  afterAll(() => closeRoom(room));

  it.each([
    ['meet', freshMeeting()],
    ['teams', 'teams.microsoft.com'],
  ] as const)('is read on %s within seconds of talk: every word once, and nobody named', async (platform, meetingId) => {
    const url = platform === 'meet' ? { url: meetUrl(meetingId) } : {};
    const page = await enter({ platform, pageSwitches: { rows: 'changed' }, ...url });
    await speak(page, TURNS.slice(0, 1), 3);
    await eventually(shown).toMatchObject({ state: 'live', health: 'by-behaviour' });
    await speak(page, TURNS.slice(1), 3);
    const stored = () => storedSpeech(room.panel, meetingId);
    await eventually(async () => (await stored()).map(([, text]) => text).join(' ').toLowerCase().match(/[a-z']+/g)).toEqual(WORDS);
    expect((await stored()).map(([speaker]) => speaker)).not.toContain('Ines Okafor');
    expect(await readWords(room.panel)).toContain('Reading captions by how they behave. Who speaks is not known.');
    await expectNoFaults(room.panel);
  });
});
