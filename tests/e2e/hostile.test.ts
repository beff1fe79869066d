import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { say } from '../stage/call-driver.ts';
import { readTicker, readWords } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import { eventually } from './eventually.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

const MARKUP = `<img src="https://evil.example/x.png" onerror="window.hacked = 1"><script>window.hacked = 1</script><b>bold</b> &amp; {{7*7}}`;

describe('a hostile page', () => {
  let room: Room;

  const lastText = async () => (await readTicker(room.panel)).at(-1)?.text;

  beforeAll(async () => {
    room = await openRoom();
  });
  // Among other things: no caption has made anybody ask another host for anything.
  afterAll(() => closeRoom(room));

  it('shows its markup as the text it is: no element is made of it and no script runs', async () => {
    const meetingId = await nextCall(room);
    const question = `Let's design the API for a booking service. How would you lay out the endpoints? ${MARKUP}`;
    await say(room.stage.page, `Eve ${MARKUP}`, question);

    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([[`Eve ${MARKUP}`, question]]);
    await eventually(() => readPanel(room.panel)).toMatchObject({ round: 'api-design' });
    expect(await readTicker(room.panel)).toMatchObject([{ name: `Eve ${MARKUP}`, text: question }]);
    // The words that opened the round stand in the header too.
    expect((await readWords(room.panel)).split('{{7*7}}').length).toBeGreaterThan(2);
    expect(await room.panel.$$('img, script[src^="http"], bdi > *, [dir="auto"] > *, main script')).toEqual([]);
    expect(await room.panel.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('may caption the addresses of other hosts: nobody follows them', async () => {
    const meetingId = await nextCall(room);
    const text = 'See https://evil.example/track?me=1 and <link rel="prefetch" href="//evil.example/a">.';
    await say(room.stage.page, 'interviewer', text);
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([['Ines Okafor', text]]);
    await eventually(lastText).toBe(text);
    expect(room.stage.requestsOutside).toEqual([]);
  });

  it.each([
    ['words', 'word '.repeat(20_000).trim()],
    ['one word', 'w'.repeat(100_000)],
  ])('may caption 100 kB at once, as %s: all of it is kept, in pieces, and the panel goes on', async (_, text) => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', text);
    await say(room.stage.page, 'candidate', 'That was a lot.');

    await eventually(lastText).toBe('That was a lot.');
    await eventually(async () => (await storedSpeech(room.panel, meetingId)).at(-1)).toEqual([
      'You',
      'That was a lot.',
    ]);
    const stored = (await storedSpeech(room.panel, meetingId)).slice(0, -1).map(([, piece]) => piece);
    expect(stored.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const piece of stored) expect(piece.length).toBeLessThanOrEqual(8_000);
  });

  it('may caption what is no text at all: what can be read of it is kept, and the next words too', async () => {
    const meetingId = await nextCall(room);
    await room.stage.page.evaluate(() => {
      const half = String.fromCharCode(0xd83d);
      const other = String.fromCharCode(0xde00);
      window.stage.utter('interviewer', `nul \u0000 half ${half} other ${other} turned \u202e bell \u0007 end`);
    });
    await say(room.stage.page, 'candidate', 'I can still hear you.');

    await eventually(async () => (await storedSpeech(room.panel, meetingId)).at(-1)).toEqual([
      'You',
      'I can still hear you.',
    ]);
    const [[, text] = []] = await storedSpeech(room.panel, meetingId);
    expect(text).toMatch(/^nul .*half .*other .*turned .*bell .*end$/u);
    expect(text).not.toContain('\u0000');
    await eventually(lastText).toBe('I can still hear you.');
  });

  it('stops nothing with the event by which WXT tells a script that a newer one has started', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This was really said.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    await room.stage.page.evaluate((extensionId) => {
      const type = `${extensionId}:captions:wxt:content-script-started`;
      const detail = { contentScriptName: 'captions', messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    }, room.stage.extension?.id);
    await say(room.stage.page, 'candidate', 'And so was this.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'This was really said.'],
      ['You', 'And so was this.'],
    ]);
  });

  it('is not told by us that we are there', async () => {
    const { page } = room.stage;
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { told: [] });
      window.addEventListener('message', ({ data }) => Reflect.get(window, 'told').push(data));
    });
    await nextCall(room);
    await say(page, 'interviewer', 'Is anybody there?');
    await eventually(() => readPanel(room.panel)).toMatchObject({ state: 'live' });
    expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
  });

  it('changes nothing with messages that look like ours', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This was really said.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toHaveLength(1);
    const before = await readDatabase(room.panel);
    const session = before.sessions.find((each) => each.meetingId === meetingId);

    const canReachUs = await room.stage.page.evaluate(
      (sessionId, meeting, extensionId) => {
        const revision = { seq: 0, speaker: 'You', voice: null, text: 'Forged', startedAt: 1, updatedAt: 2, rev: 99 };
        const call = { script: 'forged', platform: 'google-meet', meetingId: meeting, title: 'Forged' };
        const forged = [
          { name: 'captions.heard', body: { script: 'forged', sessionId, batch: 1, revisions: [revision] } },
          { name: 'call.joined', body: call },
          { name: 'page.reported', body: { ...call, page: 'ended', trouble: null } },
          { name: 'capture.paused', body: { sessionId } },
          { name: 'capture.directed', body: { capturing: false } },
        ];
        const { runtime } =
          (window as { chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => unknown } } }).chrome ?? {};
        for (const message of forged) {
          window.postMessage(message, '*');
          window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
          document.dispatchEvent(new CustomEvent(message.name, { detail: message.body }));
          runtime?.sendMessage?.(extensionId, message);
        }
        return runtime?.sendMessage !== undefined;
      },
      session?.id,
      meetingId,
      room.stage.extension?.id,
    );
    expect(canReachUs).toBe(false);

    await say(room.stage.page, 'candidate', 'And so was this.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'This was really said.'],
      ['You', 'And so was this.'],
    ]);
    const after = await readDatabase(room.panel);
    expect(after.sessions).toEqual(before.sessions);
    expect(after.marks).toEqual(before.marks);
    await eventually(() => readPanel(room.panel)).toMatchObject({ health: 'capturing', state: 'live' });
  });
});
