import { afterEach, describe, expect, inject, it } from 'vitest';
import { missesOf } from '../../scripts/stage/expectations.ts';
import { ownVoice } from '../../scripts/stage/first-run.ts';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { speak } from '../stage/call-driver.ts';
import { CAST } from '../stage/cast.ts';
import { readTicker } from '../stage/panel-driver.ts';
import { readRehearsals } from '../stage/rehearsals.ts';
import { eventually } from './eventually.ts';
import { closeRoom, openRoom, type Room } from './room.ts';

const rehearsal = readRehearsals().find(({ name }) => name === 'api-design');
const OWN_NAME = CAST.find(({ isSelf }) => isSelf)?.name ?? '';

describe('a platform that does not say who "you" are', () => {
  let room: Room | undefined;
  afterEach(async () => {
    if (room) await closeRoom(room);
    room = undefined;
  });

  it.each([
    { platform: 'teams', speed: 6, turns: 4, pageSwitches: {} },
    { platform: 'zoom', speed: 2, turns: 4, pageSwitches: { participants: 'open' } },
    // Nobody has a name: the voices are told apart by their pictures.
    { platform: 'zoom', speed: 2, turns: 1, pageSwitches: { participants: 'closed' } },
    { platform: 'jitsi', speed: 4, turns: 4, pageSwitches: {} },
    { platform: 'jitsi', speed: 4, turns: 1, pageSwitches: { markup: 'hashed', lateFinal: 'whole' } },
    { platform: 'jitsi', speed: 4, turns: 4, pageSwitches: { place: 'tab' } },
  ] as const)(
    'asks on $platform ($pageSwitches) which voice is the candidate, and then gets the round right',
    async ({ platform, speed, turns, pageSwitches }) => {
      if (!rehearsal) throw new Error('the rehearsal is missing');
      const { stage, panel } = await openRoom({ extensionDir: inject('stageExtension'), platform, pageSwitches });
      room = { stage, panel };
      const asked = async () => (await readPanel(panel)).askedVoices;

      await speak(stage.page, [{ speaker: 'interviewer', text: 'Hi there, can you hear me okay?' }], speed);
      await eventually(asked).toHaveLength(1);
      const before = await asked();
      await speak(stage.page, [{ speaker: 'candidate', text: 'Yes, loud and clear, thanks.' }], speed);
      await eventually(asked).toHaveLength(2);
      expect(await readPanel(panel)).toMatchObject({ round: '' });

      const self = ownVoice(await asked(), OWN_NAME, before);
      await panel.click(`[data-action="mark-self"][data-speaker=${JSON.stringify(self)}]`);
      await eventually(asked).toEqual([]);
      await eventually(async () => (await readTicker(panel)).map(({ role }) => role)).toEqual([
        'interviewer',
        'candidate',
      ]);

      for (const [index, turn] of rehearsal.turns.slice(0, turns).entries()) {
        await speak(stage.page, [turn], speed);
        for (const expected of rehearsal.expect.filter(({ afterTurn }) => afterTurn === index + 1)) {
          await eventually(async () => missesOf(expected, await readPanel(panel))).toEqual([]);
        }
      }
    },
  );
});
