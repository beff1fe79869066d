import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { make, say } from '../stage/call-driver.ts';
import { press } from '../stage/panel-driver.ts';
import { readBadge } from '../stage/read-badge.ts';
import { eventually } from './eventually.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, nextCall, openRoom, type Room } from './room.ts';

const NOTHING = { text: '', title: 'Open Ringside beside this call' };

describe('the toolbar icon', () => {
  let room: Room;

  const badge = () => readBadge(room.panel);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('says that captions are captured for as long as they come, and what keeps them from it', async () => {
    const call = room.stage.page;
    await call.goto(meetUrl(freshMeeting()));
    await room.panel.waitForSelector('form[data-meeting]');
    await eventually(badge).toEqual(NOTHING);
    await nextCall(room);
    await eventually(badge).toEqual({ text: '…', title: 'Listening to abc-defg-hij: no caption yet' });
    await say(call, 'interviewer', 'Shall we begin?');
    await eventually(badge).toEqual({ text: 'ON', title: 'Capturing the captions of abc-defg-hij' });

    await press(room.panel, 'pause');
    await eventually(badge).toEqual({ text: 'II', title: 'Paused: nothing of abc-defg-hij is captured' });
    await press(room.panel, 'resume');
    await make(call, 'captionsOff');
    await eventually(badge).toEqual({
      text: '!',
      title: 'abc-defg-hij: Captions are off in Meet. Press c in the call.',
    });
    await make(call, 'leave');
    await eventually(badge).toEqual(NOTHING);
  });

  it('is right again after each death of the worker', async () => {
    await nextCall(room);
    await say(room.stage.page, 'interviewer', 'One.');
    await eventually(badge).toMatchObject({ text: 'ON' });
    await room.stage.killWorker();
    await press(room.panel, 'pause');
    await eventually(badge).toMatchObject({ text: 'II' });
    await room.stage.killWorker();
    await room.stage.page.goto('about:blank');
    await eventually(badge).toEqual(NOTHING);
  });

  it('shows a call that is captured before all others', async () => {
    await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This is the first call.');
    await press(room.panel, 'pause');
    await eventually(badge).toMatchObject({ text: 'II' });
    const other = await joinCall(room, { url: meetUrl(freshMeeting()) });
    await say(other, 'interviewer', 'This is the second call.');
    await eventually(badge).toMatchObject({ text: 'ON' });
    expect((await badge()).title.split('\n').sort()).toEqual([
      'Capturing the captions of abc-defg-hij',
      'Paused: nothing of abc-defg-hij is captured',
    ]);
    await other.close();
    await eventually(badge).toMatchObject({ text: 'II' });
  });
});
