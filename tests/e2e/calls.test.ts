import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, readTicker, readWords } from '../stage/panel-driver.ts';
import { storedSessions, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { closeRoom, freshMeeting, joinCall, meetUrl, nextCall, openRoom, type Room } from './room.ts';

describe('calls', () => {
  let room: Room;

  const shown = () => readPanel(room.panel);
  const tickerTexts = async () => (await readTicker(room.panel)).map(({ text }) => text);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('waits in the lobby, says which key turns captions on, and is ready when they are', async () => {
    await nextCall(room);
    const call = room.stage.page;
    await make(call, 'lobby');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'lobby' });

    await make(call, 'join');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });
    expect(await readWords(room.panel)).toMatch(/Captions are off in Meet\. Press c in the call\./);

    await make(call, 'captionsOn');
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'waiting-for-speech' });
    await say(call, 'interviewer', 'Now I can hear you.');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
  });

  it('store nothing twice when captions go off and come back with all that was said before', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    const said: [string, string][] = [
      ['Ines Okafor', 'How would you page through a long list?'],
      ['You', 'With a cursor and a limit.'],
      ['Ines Okafor', 'Okay.'],
      ['You', 'Okay.'],
    ];
    for (const [name, text] of said) await say(call, name === 'You' ? 'candidate' : 'interviewer', text);
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual(said);

    await make(call, 'captionsOff');
    await eventually(shown).toMatchObject({ health: 'captions-off', state: 'live' });
    await make(call, 'captionsOn');
    await eventually(shown).toMatchObject({ health: 'capturing' });
    await make(call, 'replaceRegion');
    await say(call, 'candidate', 'Okay. And an offset would skip rows.');

    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ...said.slice(0, -1),
      ['You', 'Okay. And an offset would skip rows.'],
    ]);
  });

  it('go on in one session when somebody leaves and comes back', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    await say(call, 'interviewer', 'I said this before you left.');
    await eventually(shown).toMatchObject({ state: 'live' });
    await make(call, 'leave');
    await eventually(shown).toMatchObject({ state: 'ended' });
    await eventually(() => storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: expect.any(Number) }]);

    await make(call, 'rejoin');
    await make(call, 'captionsOn');
    await say(call, 'interviewer', 'And this when you were back.');

    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'I said this before you left.'],
      ['Ines Okafor', 'And this when you were back.'],
    ]);
    expect(await storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: null }]);
  });

  it('are kept apart when there are two at once, and the panel leads from one to the other', async () => {
    const first = await nextCall(room);
    const second = freshMeeting();
    const call = room.stage.page;
    await say(call, 'interviewer', 'This is the first call.');
    const other = await joinCall(room, { url: meetUrl(second) });
    onTestFinished(async () => {
      if (!other.isClosed()) await other.close();
    });
    await say(other, 'interviewer', 'This is the second call.');
    await say(call, 'candidate', 'Still the first.');
    await say(other, 'candidate', 'Still the second.');

    await eventually(() => storedSpeech(room.panel, first)).toEqual([
      ['Ines Okafor', 'This is the first call.'],
      ['You', 'Still the first.'],
    ]);
    await eventually(() => storedSpeech(room.panel, second)).toEqual([
      ['Ines Okafor', 'This is the second call.'],
      ['You', 'Still the second.'],
    ]);
    await eventually(tickerTexts).toEqual(['This is the second call.', 'Still the second.']);

    await press(room.panel, 'choose-call');
    await eventually(tickerTexts).toEqual(['This is the first call.', 'Still the first.']);
    await press(room.panel, 'choose-call');
    await eventually(tickerTexts).toEqual(['This is the second call.', 'Still the second.']);

    await other.close();
    await eventually(() => storedSessions(room.panel, second)).toMatchObject([{ endedAt: expect.any(Number) }]);
    await eventually(tickerTexts).toEqual(['This is the first call.', 'Still the first.']);
  });

  it('end when their tab goes somewhere else, and go on when it comes back', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'Shall we stop here?');
    await eventually(shown).toMatchObject({ state: 'live' });

    await room.stage.page.goto('about:blank');

    await eventually(shown).toMatchObject({ state: 'ended', health: 'ended' });
    await eventually(() => storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: expect.any(Number) }]);

    await room.stage.page.goBack();
    await eventually(shown).toMatchObject({ state: 'live' });
    await say(room.stage.page, 'interviewer', 'Shall we stop here? No, go on.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'Shall we stop here? No, go on.'],
    ]);
    expect(await storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: null }]);
  });

  it('are captured while another tab is in front of them', async () => {
    const meetingId = await nextCall(room);
    const call = room.stage.page;
    const front = await room.stage.browser.newPage();
    onTestFinished(() => front.close());
    await eventually(() => call.evaluate(() => document.visibilityState)).toBe('hidden');
    await say(call, 'interviewer', 'What about');
    await say(call, 'interviewer', 'What about consistency?');
    await say(call, 'candidate', 'It is eventual.');

    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'What about consistency?'],
      ['You', 'It is eventual.'],
    ]);
    await eventually(tickerTexts).toEqual(['What about consistency?', 'It is eventual.']);
    expect(await call.evaluate(() => document.visibilityState)).toBe('hidden');
  });
});
