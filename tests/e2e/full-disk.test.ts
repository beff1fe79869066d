import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { say } from '../stage/call-driver.ts';
import { acceptConsent, readTicker } from '../stage/panel-driver.ts';
import { storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { limitStorage } from './limit-storage.ts';
import { closeRoom, type Room } from './room.ts';

const MEETING = 'abc-defg-hij';

describe('a full disk', () => {
  let room: Room;
  let makeRoom: () => Promise<void>;

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    makeRoom = await limitStorage(stage, 100_000);
    const panel = await stage.openPanel();
    await acceptConsent(stage, panel);
    room = { stage, panel };
  });
  afterAll(() => closeRoom(room));

  it('is said, takes nothing that was stored, and what was said meanwhile is stored when there is room', async () => {
    const { stage, panel } = room;
    const said: [string, string][] = [];
    const sayMore = async (text: string) => {
      const isCandidate = said.length % 2 === 1;
      said.push([isCandidate ? 'You' : 'Ines Okafor', text]);
      await say(stage.page, isCandidate ? 'candidate' : 'interviewer', text);
    };
    const health = async () => (await readPanel(panel)).health;

    while ((await health()) !== 'storage-full') {
      expect(said.length).toBeLessThan(200);
      await sayMore(`Sentence ${said.length} ${'and so on '.repeat(700)}`.trim());
      await eventually(async () => (await readTicker(panel)).at(-1)?.seq).toBe(said.length - 1);
    }
    await sayMore('These words wait for room.');
    await eventually(async () => (await readTicker(panel)).at(-1)?.text).toBe('These words wait for room.');
    const stored = await storedSpeech(panel, MEETING);
    expect(stored.length).toBeLessThan(said.length);
    expect(stored).toEqual(said.slice(0, stored.length));

    await makeRoom();

    await eventually(() => storedSpeech(panel, MEETING)).toEqual(said);
    await eventually(health).toBe('capturing');
  });
});
