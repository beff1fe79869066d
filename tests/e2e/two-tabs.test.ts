import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { say } from '../stage/call-driver.ts';
import { press, readTicker } from '../stage/panel-driver.ts';
import { storedSessions, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, nextCall, openRoom, type Room } from './room.ts';

describe('calls in two tabs', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const tickerTexts = async () => (await readTicker(room.panel)).map(({ text }) => text);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('that are one meeting are captured once, and the other tab goes on when the first is closed', async () => {
    const meetingId = freshMeeting();
    const first = await joinCall(room, { url: meetUrl(meetingId) });
    await say(first, 'interviewer', 'Can you see me twice?');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);

    const second = await room.stage.openCall({ url: meetUrl(meetingId) });
    const sayInBoth = async (text: string) => {
      await say(first, 'candidate', text);
      await say(second, 'candidate', text);
    };
    await say(second, 'interviewer', 'Can you see me twice?');
    await sayInBoth('Yes, but');
    await sayInBoth('Yes, but I hear you once.');
    const said: [string, string][] = [
      ['Ines Okafor', 'Can you see me twice?'],
      ['You', 'Yes, but I hear you once.'],
    ];
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual(said);
    // The tab in front is the one that looks on: the panel shows the call, and asks nothing.
    // The one behind looks at its page once a second.
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    // The only other call is that of the room.
    expect(await room.panel.$$('[data-action="choose-call"]')).toHaveLength(1);
    expect(await storedSessions(room.panel, meetingId)).toHaveLength(1);

    await first.close();
    await say(second, 'interviewer', 'Good.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([...said, ['Ines Okafor', 'Good.']]);
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    expect(await storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: null }]);
    await second.close();
  });

  it('are paused one by one', async () => {
    const first = await nextCall(room);
    const second = freshMeeting();
    const call = room.stage.page;
    await say(call, 'interviewer', 'This is the first call.');
    await eventually(shown).toMatchObject({ state: 'live' });
    await press(room.panel, 'pause');
    await eventually(shown).toMatchObject({ state: 'paused' });
    const other = await joinCall(room, { url: meetUrl(second) });
    await say(call, 'candidate', 'This is between us.');
    await say(other, 'candidate', 'This is for the second call.');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    await eventually(tickerTexts).toEqual(['This is for the second call.']);

    await press(room.panel, 'choose-call');
    await eventually(shown).toMatchObject({ state: 'paused' });
    await press(room.panel, 'resume');
    await eventually(shown).toMatchObject({ state: 'live' });
    await say(call, 'candidate', 'This is between us. And this is not.');
    await eventually(tickerTexts).toEqual(['This is the first call.', 'And this is not.']);
    await say(other, 'interviewer', 'Still the second.');
    await eventually(() => storedSpeech(room.panel, second)).toEqual([
      ['You', 'This is for the second call.'],
      ['Ines Okafor', 'Still the second.'],
    ]);
    expect(await storedSpeech(room.panel, first)).toEqual([
      ['Ines Okafor', 'This is the first call.'],
      ['You', 'And this is not.'],
    ]);
    await other.close();
  });
});
