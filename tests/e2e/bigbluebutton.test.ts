import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, speak } from '../stage/call-driver.ts';
import { press, readWords, startCall } from '../stage/panel-driver.ts';
import { storedSpeech } from '../stage/read-database.ts';
import { CALL_URL } from '../stage/serve.ts';
import type { BigBlueButtonSwitches, Turn } from '../stage/stage-api.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, openRoom, type Room } from './room.ts';

const HOST = new URL(CALL_URL.bigbluebutton).host;
const MEETING = `${HOST}/html5client/join`;
const TURNS: readonly Turn[] = [
  {
    speaker: 'interviewer',
    text: 'Let us design the API for a booking service. People look for seats in a venue, hold them for some minutes, and then pay. How would you lay out the endpoints, and what would a client send you when it tries once more?',
  },
  {
    speaker: 'candidate',
    text: "I'd begin with the resources. There are venues, seats and bookings, and each has an address of its own. A booking carries a key that the client makes, so that sending it twice makes one booking, and the answer is the same.",
  },
  { speaker: 'interviewer', text: 'Okay, that makes sense.' },
];
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z']+/g);

describe('a site that nothing is known of', () => {
  let room: Room;
  let call: Page | undefined;
  const shown = () => readPanel(room.panel);
  const stored = () => storedSpeech(room.panel, MEETING);
  const enter = async (pageSwitches: Partial<BigBlueButtonSwitches> = {}): Promise<Page> => {
    call = await room.stage.openCall({ platform: 'bigbluebutton', pageSwitches });
    return call;
  };
  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension') });
    await make(room.stage.page, 'leave');
    await room.panel.waitForSelector('[data-field="call-host"]');
    await room.panel.type('[data-field="call-host"]', CALL_URL.bigbluebutton);
    await press(room.panel, 'add-host');
    await room.panel.waitForSelector(`[data-call-host="${HOST}"]`);
  });
  afterEach(async () => {
    await call?.close();
    call = undefined;
  });
  afterAll(() => closeRoom(room));

  it('is no call before captions have been found on it, and is one from then on', async () => {
    const page = await enter({ start: 'call' });
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'no-captions-yet' });
    expect(await readWords(room.panel)).toContain('No captions found here yet.');
    await expectNoFaults(room.panel);
    expect(await stored()).toEqual([]);

    await make(page, 'captionsOn');
    const [first, ...others] = TURNS;
    await speak(page, first ? [first] : [], 5);
    await startCall(room.panel);
    await speak(page, others, 5);
    await eventually(shown).toMatchObject({ state: 'live', health: 'by-behaviour' });
    // What was said before the start is not kept. Each text stands there twice, in rows whose words move up from one to the other.
    await eventually(async () => wordsOf((await stored()).map(([, text]) => text).join(' '))).toEqual(
      wordsOf(others.map(({ text }) => text).join(' ')),
    );
    expect((await stored()).map(([speaker]) => speaker)).toEqual([null, null]);
  });

  it('is forgotten with its tab: nothing is left of a page that never was a call', async () => {
    await enter({ start: 'call' });
    await eventually(shown).toMatchObject({ health: 'no-captions-yet' });
    await call?.close();
    call = undefined;
    await eventually(shown).not.toMatchObject({ health: 'no-captions-yet' });
  });

  it('has voices where the pictures differ, and then the panel asks whose is whose', async () => {
    const page = await enter({ avatars: 'photo' });
    // The call is the one of before, and goes on.
    await speak(page, TURNS, 5);
    await eventually(async () => (await shown()).askedVoices.length).toBe(2);
  });
});
