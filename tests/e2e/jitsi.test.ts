import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { make, say } from '../stage/call-driver.ts';
import { press, readTicker, readWords, startCall } from '../stage/panel-driver.ts';
import { storedSpeech } from '../stage/read-database.ts';
import { OWN_JITSI_URL } from '../stage/serve.ts';
import type { Switches } from '../stage/stage-api.ts';
import { accessibilityFaults } from './axe.ts';
import { eventually } from './eventually.ts';
import { closeRoom, openRoom, type Room } from './room.ts';

const MEETING = 'meet.jit.si/mockinterview';
const OWN_HOST = new URL(OWN_JITSI_URL).host;
/** In the panel: what the browser runs of ours, and where. */
const REGISTERED = 'chrome.scripting.getRegisteredContentScripts().then((scripts) => JSON.stringify(scripts))';
const FIELD = '[data-field="call-host"]';

describe('a call on Jitsi Meet', () => {
  let room: Room | undefined;
  afterEach(async () => {
    if (room) await closeRoom(room);
    room = undefined;
  });

  const openJitsi = async (pageSwitches: Partial<Switches>) => {
    const opened = await openRoom({ extensionDir: inject('stageExtension'), platform: 'jitsi', pageSwitches });
    room = opened;
    return { ...opened, call: opened.stage.page, shown: () => readPanel(opened.panel) };
  };

  it('waits in the lobby, asks for captions, and takes the silence of the page for silence', async () => {
    const { call, panel, shown } = await openJitsi({ start: 'lobby', removeAfterMs: 300 });
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'lobby' });
    await make(call, 'join');
    await startCall(panel);
    await eventually(shown).toMatchObject({ state: 'waiting', health: 'captions-off' });

    await make(call, 'captionsOn');
    await say(call, 'interviewer', 'Now I can hear you.');
    await eventually(shown).toMatchObject({ state: 'live' });
    await eventually(() => call.$('#largeVideoContainer p')).toBeNull();
    await eventually(shown).toMatchObject({ state: 'live', health: 'waiting-for-speech' });
    await say(call, 'candidate', 'And I hear you.');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
  });

  it('sees on the button, where it is not folded away, that captions are on or off', async () => {
    const { call, shown } = await openJitsi({ button: 'toolbar' });
    await eventually(shown).toMatchObject({ health: 'waiting-for-speech' });
    await make(call, 'captionsOff');
    await eventually(shown).toMatchObject({ health: 'captions-off' });
  });

  it.each(['rest', 'whole'] as const)(
    'stores every word once when a message is finished after it has left (%s)',
    async (lateFinal) => {
      const { call, panel } = await openJitsi({ removeAfterMs: 300, lateFinal });
      await say(call, 'interviewer', 'so how would you page');
      await eventually(() => call.$('#largeVideoContainer p')).toBeNull();
      await say(call, 'interviewer', 'So how would you page through a long list?');
      await eventually(async () =>
        (await storedSpeech(panel, MEETING))
          .map(([, text]) => text)
          .join(' ')
          .toLowerCase(),
      ).toBe('so how would you page through a long list?');
    },
  );

  it('keeps the tab’s history once, though each update is a new element and the tab comes and goes', async () => {
    const { call, panel } = await openJitsi({ place: 'tab' });
    const said: [string, string][] = [
      ['Ines Okafor', 'How would you page through a long list?'],
      ['Sam Rivera', 'With a cursor and a limit.'],
      ['Ines Okafor', 'Okay.'],
    ];
    for (const [name, text] of said) {
      const speaker = name === 'Sam Rivera' ? 'candidate' : 'interviewer';
      await say(call, speaker, text.slice(0, 4));
      await say(call, speaker, text);
    }
    await eventually(() => storedSpeech(panel, MEETING)).toEqual(said);
    await make(call, 'replaceRegion');
    await say(call, 'candidate', 'An offset would skip rows.');
    await eventually(() => storedSpeech(panel, MEETING)).toEqual([
      ...said,
      ['Sam Rivera', 'An offset would skip rows.'],
    ]);
  });
});

describe('a Jitsi server of one’s own', () => {
  let room: Room | undefined;
  afterEach(async () => {
    if (room) await closeRoom(room);
    room = undefined;
  });

  it('is read once its host has been named and allowed, and no more once it has been removed', async () => {
    const { stage, panel } = await openRoom({ extensionDir: inject('stageExtension') });
    room = { stage, panel };
    const ownCall = { platform: 'jitsi', url: OWN_JITSI_URL } as const;
    const shown = () => readPanel(panel);
    const ticker = async () => (await readTicker(panel)).map(({ text }) => text);
    await make(stage.page, 'leave');
    await eventually(shown).toMatchObject({ state: 'no-call' });

    // A call that is open already, on a host that nobody has named.
    const call = await stage.openCall(ownCall);
    await say(call, 'interviewer', 'Shall we begin?');
    await panel.type(FIELD, 'http://jitsi');
    await press(panel, 'add-host');
    await eventually(() => panel.$eval(FIELD, (field) => field.getAttribute('aria-invalid'))).toBe('true');
    expect(await readWords(panel)).toContain('Only sites with https can be read');
    expect(await panel.$$('[data-call-host]')).toEqual([]);
    expect(await shown()).toMatchObject({ state: 'no-call' });

    await panel.$eval(FIELD, (field) => (field as HTMLInputElement).select());
    await panel.type(FIELD, OWN_JITSI_URL);
    await press(panel, 'add-host');
    await startCall(panel);
    await say(call, 'candidate', 'Yes, I am ready.');
    await say(call, 'interviewer', 'Then tell me.');
    await eventually(ticker).toEqual(['Yes, I am ready.', 'Then tell me.']);
    // A page that loads after that is read as well.
    await call.reload();
    await call.waitForFunction(() => window.stage !== undefined);
    await say(call, 'interviewer', 'Good, you are back.');
    await eventually(ticker).toContain('Good, you are back.');
    await call.close();

    await panel.reload();
    await eventually(shown).toMatchObject({ state: 'no-call' });
    expect(await panel.evaluate(REGISTERED)).toContain(OWN_HOST);
    await panel.waitForSelector(`[data-call-host="${OWN_HOST}"]`);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await press(panel, 'remove-host');
    await eventually(() => panel.$$('[data-call-host]')).toEqual([]);
    await eventually(() => panel.evaluate(REGISTERED)).not.toContain(OWN_HOST);

    const after = await stage.openCall(ownCall);
    await say(after, 'interviewer', 'Nobody hears this.');
    await setTimeout(1_500);
    expect(await shown()).toMatchObject({ state: 'no-call' });
    expect(await storedSpeech(panel, `${OWN_HOST}/mockinterview`)).toHaveLength(3);
  });
});
