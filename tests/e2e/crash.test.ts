import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type PanelSnapshot, readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage, type StageBrowser } from '../stage/browser.ts';
import { make, say, speak } from '../stage/call-driver.ts';
import { newProfile } from '../stage/profile.ts';
import { readBadge } from '../stage/read-badge.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import type { Block, Turn } from '../stage/stage-api.ts';
import { eventually } from './eventually.ts';
import { closeRoom, openRoom } from './room.ts';

const MEETING = 'abc-defg-hij';
const TURNS: readonly Turn[] = [
  {
    speaker: 'interviewer',
    text: 'Walk me through what happens when somebody books a seat, from the click in the shop to the row in the table.',
  },
  {
    speaker: 'candidate',
    text: 'The shop posts the booking with the event, the seats and a key of its own, then the server checks that the seats are free, and writes the row.',
  },
];
/** What had been on screen for this long must have been stored. */
const GRACE_MS = 500;

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');

/** Notes the captions on screen, and when, until the browser is gone. */
async function noteCaptions({ page }: StageBrowser, into: { at: number; blocks: readonly Block[] }[]): Promise<void> {
  try {
    for (;;) {
      const blocks = await page.evaluate(() => window.stage.history());
      into.push({ at: Date.now(), blocks });
      await sleep(20);
    }
  } catch {
    // Killed, as intended.
  }
}

describe('a browser that is killed outright', () => {
  const profile = newProfile();
  const seen: { at: number; blocks: readonly Block[] }[] = [];
  let killedAt = 0;
  let after: StageBrowser;

  beforeAll(async () => {
    const { stage } = await openRoom({ userDataDir: profile });
    speak(stage.page, TURNS, 4).catch(() => {});
    const noting = noteCaptions(stage, seen);
    await stage.page.waitForFunction(() => window.stage.history().at(-1)?.text.includes('the server checks'));
    killedAt = Date.now();
    await stage.kill();
    await noting;
    after = await launchStage({
      extensionDir: inject('extension'),
      userDataDir: profile,
      pageSwitches: { start: 'lobby' },
    });
  });
  afterAll(async () => {
    await closeRoom({ stage: after });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('is back without claiming to capture before the page has shown a caption', async () => {
    const panel = await after.openPanel();
    const shown: PanelSnapshot[] = [];
    await eventually(async () => {
      shown.push(await readPanel(panel));
      return shown.at(-1)?.health;
    }).toBe('lobby');
    expect(shown.map(({ health }) => health)).not.toContain('capturing');
    await eventually(() => readBadge(panel)).toMatchObject({ text: '' });
    expect(shown.map(({ state }) => state)).not.toContain('consent');
    expect(shown.map(({ state }) => state)).not.toContain('start');
  });

  it('has stored everything that had been on screen for half a second', async () => {
    const due = seen.findLast(({ at }) => at <= killedAt - GRACE_MS)?.blocks ?? [];
    const stored = await storedSpeech(after.panel ?? after.page, MEETING);
    expect(due).toHaveLength(TURNS.length);
    expect(stored.map(([speaker]) => speaker)).toEqual(due.map(({ speaker }) => speaker));
    for (const [index, { text }] of due.entries()) {
      expect(bare(stored[index]?.[1] ?? '').slice(0, bare(text).length)).toBe(bare(text));
    }
  });

  it('goes on in the same session when the call goes on', async () => {
    const panel = after.panel ?? after.page;
    const before = await readDatabase(panel);
    await make(after.page, 'join');
    await eventually(() => readPanel(panel)).toMatchObject({ health: 'captions-off' });
    await make(after.page, 'captionsOn');
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'live', health: 'waiting-for-speech' });
    expect(await panel.$eval('[data-continued]', (bar) => bar.textContent)).toMatch(
      /^Continued: \d+ minutes? from before/,
    );
    await say(after.page, 'interviewer', 'Sorry, my browser was gone for a moment.');

    await eventually(() => readPanel(panel)).toMatchObject({ state: 'live', health: 'capturing' });
    await eventually(() => storedSpeech(panel, MEETING)).toHaveLength(before.utterances.length + 1);
    const now = await readDatabase(panel);
    expect(now.sessions.map(({ id }) => id)).toEqual(before.sessions.map(({ id }) => id));
    expect(now.utterances.slice(0, -1)).toEqual(before.utterances);
    expect(now.utterances.at(-1)).toMatchObject({
      text: 'Sorry, my browser was gone for a moment.',
      seq: before.utterances.length,
    });
  });
});
