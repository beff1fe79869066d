import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage } from '../stage/browser.ts';
import { make, say } from '../stage/call-driver.ts';
import { agree, startCall } from '../stage/panel-driver.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, nextCall, type Room } from './room.ts';
import { vagueQuestion } from './vague-question.ts';

// One story, told from the first run to the end of the call, with a stop in every state.
describe('axe finds nothing to object to, in light and dark, at 360 and 320 pixels', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const press = (key: 'f' | 'n' | 'o' | 'p' | 'r' | 't' | 'w' | '?' | 'Escape' | 'Enter') =>
    room.panel.keyboard.press(key);

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    room = { stage, panel: await stage.openPanel() };
  });
  afterAll(() => closeRoom(room));

  it('on the first run', async () => {
    await eventually(shown).toMatchObject({ state: 'consent' });
    await expectNoFaults(room.panel);
  });

  it('before the call is started', async () => {
    await agree(room.panel);
    await eventually(shown).toMatchObject({ state: 'start' });
    await expectNoFaults(room.panel);
  });

  it('without a call', async () => {
    await startCall(room.panel);
    await make(room.stage.page, 'leave');
    await eventually(shown).toMatchObject({ state: 'no-call' });
    await expectNoFaults(room.panel);
  });

  it('in the lobby', async () => {
    await nextCall(room);
    await make(room.stage.page, 'lobby');
    await eventually(shown).toMatchObject({ health: 'lobby' });
    await expectNoFaults(room.panel);
  });

  it('while captions are off', async () => {
    await nextCall(room);
    await make(room.stage.page, 'captionsOff');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });
    await expectNoFaults(room.panel);
  });

  it('while nobody has spoken', async () => {
    await nextCall(room);
    await expectNoFaults(room.panel);
  });

  it('while it is unsure and offers three rounds', async () => {
    await say(room.stage.page, 'interviewer', vagueQuestion());
    await room.panel.waitForSelector('fieldset [data-action="pick-round"]');
    await expectNoFaults(room.panel);
  });

  it('in a round, with a step covered and one asked for', async () => {
    await nextCall(room);
    await say(
      room.stage.page,
      'interviewer',
      "Let's design the API for a ticket booking service. How would you lay out the endpoints?",
    );
    await say(
      room.stage.page,
      'candidate',
      'The main resources are events, seats and bookings, and a booking belongs to a user.',
    );
    await say(room.stage.page, 'interviewer', 'What if the client times out and sends the same booking again?');
    await eventually(shown).toMatchObject({
      round: 'api-design',
      covered: ['api-design/resources'],
      health: 'capturing',
    });
    await expectNoFaults(room.panel);
  });

  it('with the reasons of a step and all steps open', async () => {
    await press('w');
    await expectNoFaults(room.panel);
    await press('o');
    await room.panel.waitForSelector('[data-list-open]');
    await expectNoFaults(room.panel);
    await press('o');
    await press('w');
  });

  it('with the menu of rounds open', async () => {
    await press('r');
    await room.panel.waitForSelector('[role="menu"]');
    await expectNoFaults(room.panel);
    await press('Escape');
  });

  it('with the list of keys open', async () => {
    await press('?');
    await room.panel.waitForSelector('dialog[open]');
    await expectNoFaults(room.panel);
    await press('Escape');
  });

  it('pinned, with a note, and paused', async () => {
    await press('f');
    await room.panel.waitForSelector('[data-action="unpin"]');
    await press('n');
    await room.panel.keyboard.type('Ask about ties');
    await press('Enter');
    await press('Escape');
    await press('p');
    await eventually(shown).toMatchObject({ state: 'paused' });
    await expectNoFaults(room.panel);
    await press('p');
    await eventually(shown).toMatchObject({ state: 'live' });
  });

  it('beside a second call', async () => {
    const other = await joinCall(room, { url: meetUrl(freshMeeting()) });
    await room.panel.waitForSelector('[data-action="choose-call"]');
    await expectNoFaults(room.panel);
    await other.close();
  });

  it('after the call', async () => {
    await make(room.stage.page, 'leave');
    await eventually(shown).toMatchObject({ state: 'ended' });
    await expectNoFaults(room.panel);
  });
});
