import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { BOOKING_TRANSCRIPT } from '../stage/booking-transcript.ts';
import { launchStage } from '../stage/browser.ts';
import { make, say } from '../stage/call-driver.ts';
import { acceptConsent, press, readTicker, readWords } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import { accessibilityFaults } from './axe.ts';
import { dragFile } from './drag-file.ts';
import { eventually } from './eventually.ts';
import { limitStorage } from './limit-storage.ts';
import { closeRoom, nextCall, type Room } from './room.ts';

const PLAIN = `Maya Lindt: How do you keep two people from booking the same seat?
Jo Park: I put a unique constraint on the seat and the event.
`;

const BAD = BOOKING_TRANSCRIPT.replace('00:00:20.000 --> 00:00:26.000', '00:00:xx --> later');

describe('a transcript file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-import-'));
  let room: Room;

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const choose = async (...paths: readonly string[]) => {
    await room.panel.waitForSelector('[data-action="open-transcript"]');
    const [chooser] = await Promise.all([room.panel.waitForFileChooser(), press(room.panel, 'open-transcript')]);
    await chooser.accept([...paths]);
  };
  const shown = () => readPanel(room.panel);
  const title = () => room.panel.$eval('#screen-title', (heading) => heading.textContent);
  const problem = () => room.panel.$$eval('[data-import-problem]', ([notice]) => notice?.textContent ?? null);
  const speechOf = async (name: string) => {
    const { sessions } = await readDatabase(room.panel);
    const [session, ...more] = sessions.filter((candidate) => candidate.title === name);
    expect(more).toEqual([]);
    return session === undefined ? null : storedSpeech(room.panel, session.meetingId);
  };
  const filesStored = async () =>
    (await readDatabase(room.panel)).sessions.filter(({ platform }) => platform === 'file').length;

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    room = { stage, panel: await stage.openPanel() };
    await room.panel.waitForSelector('[data-welcome="what"]');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await closeRoom(room);
  });

  it('that is dropped before there is consent is neither opened nor shown by the browser', async () => {
    const drag = await dragFile(room.panel, file('early.vtt', BOOKING_TRANSCRIPT));
    expect(await room.panel.$('[data-drop-target]')).toBeNull();
    await drag.drop();
    await acceptConsent(room.stage, room.panel);
    expect(await filesStored()).toBe(0);
    await make(room.stage.page, 'leave');
    await eventually(shown).toMatchObject({ state: 'no-call' });
  });

  it('chosen with the button is a session that is over, under its name, and nobody is taken for the user', async () => {
    await choose(file('Mock with Ines.vtt', BOOKING_TRANSCRIPT));
    await eventually(title).toBe('Mock with Ines.vtt');
    expect(await shown()).toMatchObject({ state: 'ended', askedVoices: ['Ines Okafor', 'Tom Reyes'] });
    expect((await readTicker(room.panel)).map(({ name, role }) => [name, role])).toEqual([
      ['Ines Okafor', 'unknown'],
      ['Tom Reyes', 'unknown'],
      ['Ines Okafor', 'unknown'],
    ]);
    expect(await readWords(room.panel)).toContain('once it is known which voice is yours');
    expect(await speechOf('Mock with Ines.vtt')).toHaveLength(3);
  });

  it('is coached like a call once the user has said who they are', async () => {
    await room.panel.click('[data-action="mark-self"][data-speaker="Tom Reyes"]');
    await eventually(async () => (await readTicker(room.panel)).map(({ role }) => role)).toEqual([
      'interviewer',
      'candidate',
      'interviewer',
    ]);
    await eventually(() => readWords(room.panel)).toMatch(/API design[\s\S]*Not reached/);
    await expectNoFaults(room.panel);
  });

  it('is closed again, and opened once more is the same session, with what was said of it', async () => {
    await press(room.panel, 'close-file');
    await eventually(shown).toMatchObject({ state: 'no-call' });
    const before = await filesStored();
    await choose(file('Mock with Ines.vtt', BOOKING_TRANSCRIPT));
    await eventually(shown).toMatchObject({ state: 'ended', askedVoices: [] });
    expect(await filesStored()).toBe(before);
  });

  it('of plain lines is opened from the screen of another, even if the worker has to start for it', async () => {
    await room.stage.killWorker();
    await choose(file('by hand.txt', PLAIN));
    await eventually(title).toBe('by hand.txt');
    expect(await speechOf('by hand.txt')).toEqual([
      ['Maya Lindt', 'How do you keep two people from booking the same seat?'],
      ['Jo Park', 'I put a unique constraint on the seat and the event.'],
    ]);
  });

  it('is refused when it is damaged: the line is named, nothing is stored, and it stays said until dismissed', async () => {
    const before = await readDatabase(room.panel);
    await choose(file('damaged.vtt', BAD));
    await eventually(problem).toMatch(/damaged\.vtt was not opened\.Line 9: /);
    expect(await readDatabase(room.panel)).toEqual(before);
    await expectNoFaults(room.panel);
    await press(room.panel, 'close-file');
    await eventually(shown).toMatchObject({ state: 'no-call' });
    expect(await problem()).toContain('Line 9');
    await press(room.panel, 'dismiss-import');
    await eventually(problem).toBeNull();
  });

  it('is refused unread when it is larger than 20 MB', async () => {
    await choose(file('huge.txt', 'x'.repeat(20_000_001)));
    await eventually(problem).toContain('larger than 20 MB');
    await press(room.panel, 'dismiss-import');
  });

  it('that is dragged over the panel is told where to drop it, and opens there', async () => {
    const drag = await dragFile(room.panel, file('dragged.vtt', BOOKING_TRANSCRIPT.replace('Tom Reyes', 'Ada Berg')));
    await room.panel.waitForSelector('[data-drop-target]');
    await expectNoFaults(room.panel);
    await drag.drop();
    await eventually(title).toBe('dragged.vtt');
    expect(await room.panel.$('[data-drop-target]')).toBeNull();
    expect(await shown()).toMatchObject({ askedVoices: ['Ines Okafor', 'Ada Berg'] });
  });

  it('that is dragged away again leaves nothing on screen', async () => {
    const drag = await dragFile(room.panel, file('away.vtt', BOOKING_TRANSCRIPT));
    await room.panel.waitForSelector('[data-drop-target]');
    await drag.leave();
    await eventually(() => room.panel.$('[data-drop-target]')).toBeNull();
  });

  it('that is too large for one message is stored whole', async () => {
    const words = 'and then the 😀 cache is filled again from the table of seats '.repeat(120).trim();
    const lines = Array.from({ length: 200 }, (_, i) => `${i % 2 ? 'Jo' : 'Maya'}: ${i} ${words}`);
    await choose(file('long.txt', lines.join('\n')));
    await eventually(title).toBe('long.txt');
    const said = lines.map((line) => line.split(': '));
    expect(await speechOf('long.txt')).toEqual(said);
  });

  it('opened beside a call leaves the call alone, and closing it leads back', async () => {
    const meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This is said before.');
    await eventually(async () => (await readTicker(room.panel)).at(-1)?.text).toBe('This is said before.');
    const drag = await dragFile(room.panel, file('beside.vtt', BOOKING_TRANSCRIPT));
    await drag.drop();
    await eventually(shown).toMatchObject({ state: 'ended', health: 'capturing' });
    await say(room.stage.page, 'candidate', 'This is said meanwhile.');
    await eventually(() => storedSpeech(room.panel, meetingId)).toEqual([
      ['Ines Okafor', 'This is said before.'],
      ['You', 'This is said meanwhile.'],
    ]);
    expect((await readTicker(room.panel)).some(({ text }) => text.includes('meanwhile'))).toBe(false);
    await press(room.panel, 'close-file');
    await eventually(async () => (await readTicker(room.panel)).at(-1)?.text).toBe('This is said meanwhile.');
  });

  it('gives way to a call that begins', async () => {
    const drag = await dragFile(room.panel, file('before.vtt', BOOKING_TRANSCRIPT));
    await drag.drop();
    await eventually(shown).toMatchObject({ state: 'ended' });
    await nextCall(room);
    expect(await room.panel.$('[data-action="close-file"]')).toBeNull();
  });
});

describe('a transcript file and a full disk', () => {
  it('is said, and nothing is half stored', async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    await limitStorage(stage, 100_000);
    const panel = await stage.openPanel();
    await acceptConsent(stage, panel);
    const room: Room = { stage, panel };
    await make(stage.page, 'leave');
    const lines = Array.from({ length: 300 }, (_, i) => `${i % 2 ? 'Jo' : 'Maya'}: ${i} ${'and so on '.repeat(700)}`);
    const folder = mkdtempSync(join(tmpdir(), 'ringside-import-'));
    const path = join(folder, 'large.txt');
    writeFileSync(path, lines.join('\n'));
    await panel.waitForSelector('[data-action="open-transcript"]');
    const drag = await dragFile(panel, path);
    await drag.drop();
    await panel.waitForSelector('[data-import-problem]');
    expect(await readWords(panel)).toContain('There is no room left to store it');
    const { sessions, utterances } = await readDatabase(panel);
    expect({ sessions: sessions.filter(({ platform }) => platform === 'file'), utterances }).toEqual({
      sessions: [],
      utterances: [],
    });
    rmSync(folder, { recursive: true, force: true });
    await closeRoom(room);
  });
});

/** In both themes, at the panel's usual and smallest width. */
async function expectNoFaults(panel: Page): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    for (const width of [360, 320]) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.setViewport({ width, height: 820 });
      const neededWidth = await panel.evaluate(() => document.documentElement.scrollWidth);
      expect({ scheme, neededWidth, faults: await accessibilityFaults(panel) }).toEqual({
        scheme,
        neededWidth: width,
        faults: [],
      });
    }
  }
}
