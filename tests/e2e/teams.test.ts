import { afterEach, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { readTicker, readWords } from '../stage/panel-driver.ts';
import type { TeamsSwitches } from '../stage/stage-api.ts';
import { eventually } from './eventually.ts';
import { closeRoom, openRoom, type Room } from './room.ts';

describe('a call on Teams', () => {
  let room: Room | undefined;
  afterEach(async () => {
    if (room) await closeRoom(room);
    room = undefined;
  });

  const openTeams = async (pageSwitches: Partial<TeamsSwitches>) => {
    const opened = await openRoom({ extensionDir: inject('stageExtension'), platform: 'teams', pageSwitches });
    room = opened;
    return { ...opened, call: opened.stage.page, shown: () => readPanel(opened.panel) };
  };

  it('does not say that captions are off while nobody has spoken, and ends with whichever button says Leave then', async () => {
    const { call, panel, shown } = await openTeams({ splitHangup: true });
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });
    const words = await readWords(panel);
    expect(words).toContain('No captions in Teams yet.');
    expect(words).not.toContain('Captions are off');

    // Teams draws its buttons anew a second into the call.
    await call.evaluate(() => {
      window.stage.rejoin();
      document.querySelector('#hangup-button')?.setAttribute('data-first', '');
    });
    await make(call, 'captionsOn');
    await say(call, 'interviewer', 'Shall we begin?');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    await make(call, 'captionsOff');
    await eventually(shown).toMatchObject({ state: 'live', health: 'captions-off' });
    await call.waitForSelector('#hangup-button:not([data-first])');
    await call.click('#hangup-button');
    await eventually(shown).toMatchObject({ state: 'ended' });
  });

  it('waits for the first word where the box is there from the start, and gives a row its name when it comes', async () => {
    const { call, panel, shown } = await openTeams({ mounts: 'at-once', notice: 'as-caption', lateSpeaker: true });
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
    const names = async () => (await readTicker(panel)).map(({ name }) => name);
    await say(call, 'interviewer', 'so where would');
    await eventually(names).toEqual(['Someone']);
    await say(call, 'interviewer', 'So where would you put the cache?');
    await eventually(names).toEqual(['Ines Okafor']);
    expect(await readTicker(panel)).toMatchObject([{ text: 'So where would you put the cache?' }]);
  });
});
