import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { missesOf } from '../../scripts/stage/expectations.ts';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { launchStage, type StageBrowser } from '../stage/browser.ts';
import { say, speak } from '../stage/call-driver.ts';
import { agree, readWords, startCall } from '../stage/panel-driver.ts';
import { readDatabase, storedSpeech } from '../stage/read-database.ts';
import { readRehearsals } from '../stage/rehearsals.ts';
import { captionBlocks } from './caption-blocks.ts';
import { eventually } from './eventually.ts';
import { closeRoom, nextCall } from './room.ts';

const FIRST_CALL = 'abc-defg-hij';
const rehearsal = readRehearsals().find(({ name }) => name === 'api-design');

describe('a rehearsal, from caption to prompt', () => {
  let stage: StageBrowser;
  let panel: Page;

  beforeAll(async () => {
    stage = await launchStage({ extensionDir: inject('extension') });
    panel = await stage.openPanel();
  });
  afterAll(() => closeRoom({ stage }));

  it('says on its first run what it reads, and keeps nothing before that is agreed to', async () => {
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'consent', health: 'consent-missing' });
    await speak(stage.page, [{ speaker: 'interviewer', text: 'Nobody has agreed to this sentence yet.' }], 20);

    expect(await readDatabase(panel)).toEqual({ sessions: [], utterances: [], marks: [] });
    expect(await readWords(panel)).not.toContain('agreed to this sentence');
  });

  it('asks whether everyone in the call knows, and keeps nothing before it is started', async () => {
    await agree(panel);
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'start', health: 'not-started' });
    await speak(
      stage.page,
      [{ speaker: 'interviewer', text: 'Nobody has agreed to this sentence yet, nor to this.' }],
      20,
    );

    expect(await readDatabase(panel)).toEqual({ sessions: [], utterances: [], marks: [] });
    expect(await readWords(panel)).not.toContain('nor to this');
    expect((await panel.$('[data-action="start"][disabled]')) !== null).toBe(true);
  });

  it('stores what is said after the start, and never what was said before', async () => {
    await startCall(panel, FIRST_CALL);
    await eventually(() => readPanel(panel)).toMatchObject({ state: 'waiting' });
    await say(stage.page, 'interviewer', 'Nobody has agreed to this sentence yet, nor to this. But this one is fine.');
    await say(stage.page, 'candidate', 'And so is this.');

    await eventually(() => storedSpeech(panel, FIRST_CALL)).toEqual([
      ['Ines Okafor', 'But this one is fine.'],
      ['You', 'And so is this.'],
    ]);
  });

  it('shows the right round and step all the way, and stores each word once', { timeout: 120_000 }, async () => {
    if (!rehearsal) throw new Error('the rehearsal is missing');
    const meetingId = await nextCall({ stage, panel });
    for (const [index, turn] of rehearsal.turns.entries()) {
      await speak(stage.page, [turn], 8);
      for (const expected of rehearsal.expect.filter(({ afterTurn }) => afterTurn === index + 1)) {
        await eventually(async () => missesOf(expected, await readPanel(panel))).toEqual([]);
      }
    }

    await eventually(() => storedSpeech(panel, meetingId)).toEqual(captionBlocks(rehearsal.turns));
    const { sessions, utterances } = await readDatabase(panel);
    const session = sessions.find((each) => each.meetingId === meetingId);
    const rows = utterances.filter(({ sessionId }) => sessionId === session?.id);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index));
    for (const { startedAt, updatedAt, rev } of rows) {
      expect(startedAt).toBeGreaterThanOrEqual(session?.startedAt ?? Number.NaN);
      expect(updatedAt).toBeGreaterThan(startedAt);
      expect(rev).toBeGreaterThan(1);
    }
  });
});
