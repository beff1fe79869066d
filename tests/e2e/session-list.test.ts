import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { launchStage, type StageBrowser } from '../stage/browser.ts';
import { countDerived } from '../stage/count-derived.ts';
import { filledId, fillStore } from '../stage/fill-store.ts';
import { mentionOnce } from '../stage/mention-once.ts';
import { press } from '../stage/panel-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { dragFile } from './drag-file.ts';
import { eventually } from './eventually.ts';
import { DESK_LOOKS, expectNoFaults } from './expect-no-faults.ts';
import { closeRoom } from './room.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

const SESSIONS = 60;
const UTTERANCES = 24;

const VTT = (words: string) => `WEBVTT

00:00:01.000 --> 00:00:08.000
<v Ines Okafor>${words}</v>
`;

describe('the list of sessions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-list-'));
  let stage: StageBrowser;
  let desk: Page;

  const rows = () => desk.$$eval('[data-session]', (items) => items.map((item) => item.getAttribute('data-session')));
  const count = () => desk.$eval('[data-count]', (line) => line.textContent);
  const address = () => desk.evaluate(() => location.hash);
  const row = (n: number) => `[data-session="${filledId(n)}"]`;
  const titleOf = (n: number) => desk.$eval(`${row(n)} [data-row-link]`, (link) => link.textContent);
  const focused = () =>
    desk.evaluate(() => document.activeElement?.closest('[data-session]')?.getAttribute('data-session') ?? null);
  const storedAbout = async (n: number) => {
    const { sessions, utterances, marks } = await readDatabase(desk);
    const mine = ({ sessionId }: { readonly sessionId: string }) => sessionId === filledId(n);
    return {
      session: sessions.find(({ id }) => id === filledId(n)),
      utterances: utterances.filter(mine),
      marks: marks.filter(mine),
    };
  };
  const clear = async (selector: string) => {
    await desk.focus(selector);
    await desk.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await desk.keyboard.press('Backspace');
  };

  beforeAll(async () => {
    stage = await launchStage({ extensionDir: inject('extension'), headless: true });
    desk = await stage.browser.newPage();
    await desk.goto(`chrome-extension://${stage.extension?.id}/desk.html`);
    await desk.waitForSelector('[data-retention]');
    await desk.evaluate(() => chrome.storage.local.set({ consent: { givenAt: 1 } }));
    await fillStore(desk, { sessions: SESSIONS, utterances: UTTERANCES, newestAt: Date.now() - 60_000 });
    await mentionOnce(desk);
    await desk.reload();
    await desk.waitForSelector('[data-session]');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await closeRoom({ stage });
  });

  it('has all of them, the newest first, under when they were', async () => {
    await eventually(rows).toEqual(Array.from({ length: SESSIONS }, (_, n) => filledId(n)));
    expect(await count()).toBe('60 sessions');
    const headings = await desk.$$eval('main h2', (all) => all.map(({ textContent }) => textContent));
    expect(headings.length).toBeGreaterThan(2);
    expect(headings).toContain(
      new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' }).format(Date.now() - 59 * 1.1 * 86_400_000),
    );
    expect(await desk.$eval('[data-retention]', (line) => line.textContent)).toContain('stay until you delete them');
  });

  it('finds what was said, noted and misspelt as it is typed, and quotes it where it stands', async () => {
    await desk.keyboard.press('/');
    await desk.keyboard.type('bloom fil');
    await eventually(rows).toEqual([filledId(31)]);
    expect(await count()).toBe('1 of 60 sessions');
    expect(await desk.$eval('[data-quote]', (quote) => [quote.getAttribute('href'), quote.textContent])).toEqual([
      `#/sessions/${filledId(31)}?at=7`,
      expect.stringContaining('We keep a bloom filter in front of it.'),
    ]);
    expect(await desk.$$eval('[data-quote] mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      'bloom',
      'fil',
    ]);
    await desk.keyboard.press('Escape');
    await desk.keyboard.type('bizantine');
    await eventually(rows).toEqual([filledId(8)]);
    expect(await desk.$eval('[data-quote]', (quote) => quote.getAttribute('href'))).toBe(
      `#/sessions/${filledId(8)}?at=5`,
    );
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.setViewport({ width: 1280, height: 900 });
  });

  it('goes on after a reload as the address says, and to the words that a quote names', async () => {
    expect(await address()).toBe('#/sessions?q=bizantine');
    await desk.reload();
    await eventually(rows).toEqual([filledId(8)]);
    expect(await desk.$eval('[data-field="session-search"]', (field) => (field as HTMLInputElement).value)).toBe(
      'bizantine',
    );
    await desk.click('[data-quote]');
    await desk.waitForSelector('a[href="#/sessions"]');
    expect(await address()).toBe(`#/sessions/${filledId(8)}?at=5`);
    await desk.goBack();
    await eventually(rows).toEqual([filledId(8)]);
  });

  it('says clearly that nothing fits, and shows everything again', async () => {
    await clear('[data-field="session-search"]');
    await desk.keyboard.type('zebra crossing');
    await desk.waitForSelector('[data-nothing]');
    expect(await desk.$eval('[data-nothing]', (said) => said.textContent)).toContain('“zebra crossing” in any session');
    await press(desk, 'show-all');
    await eventually(rows).toHaveLength(SESSIONS);
    expect(await address()).toBe('#/sessions');
  });

  it('is filtered by where and tag, together with a search', async () => {
    const facts = await readDatabase(desk);
    await press(desk, 'filters');
    await desk.select('[data-filter="platform"]', 'zoom');
    const onZoom = facts.sessions.filter(({ platform }) => platform === 'zoom').map(({ id }) => id);
    await eventually(async () => (await rows()).toSorted()).toEqual(onZoom.toSorted());
    await desk.select('[data-filter="platform"]', '');
    await desk.select('[data-filter="tag"]', 'acme');
    const tagged = facts.marks.flatMap((mark) =>
      mark.kind === 'session-tagged' && mark.tags.includes('acme') ? [mark.sessionId] : [],
    );
    await eventually(async () => (await rows()).toSorted()).toEqual(tagged.toSorted());
    // Said in one session, which has no tag: neither filter alone leaves nothing.
    await desk.type('[data-field="session-search"]', 'bloom');
    await desk.waitForSelector('[data-nothing]');
    await clear('[data-field="session-search"]');
    await desk.type('[data-field="session-search"]', 'the');
    await eventually(count).toMatch(/^\d+ of 60 sessions$/);
    await eventually(async () => (await rows()).length).toBeGreaterThan(0);
    expect(tagged).toEqual(expect.arrayContaining(await rows()));
    expect(await address()).toBe('#/sessions?q=the&tag=acme');
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.setViewport({ width: 1280, height: 900 });
    await press(desk, 'clear-search');
    await press(desk, 'clear-filters');
    await eventually(rows).toHaveLength(SESSIONS);
    await press(desk, 'filters');
  });

  it('works out rounds and outcomes beside the page, once, and filters by them', async () => {
    await desk.waitForFunction(() => document.querySelector('[data-progress]') === null, { timeout: 50_000 });
    const kept = await countDerived(desk);
    expect(kept).toEqual({ digests: SESSIONS, summaries: SESSIONS });
    const outcomes = await desk.$$eval('[data-outcome]', (all) => all.map((one) => one.getAttribute('data-outcome')));
    expect(outcomes).toHaveLength(SESSIONS);
    await press(desk, 'filters');
    await desk.select('[data-filter="outcome"]', 'not-enough-evidence');
    await eventually(rows).toHaveLength(outcomes.filter((outcome) => outcome === 'not-enough-evidence').length);
    await press(desk, 'clear-filters');
    await press(desk, 'filters');
  });

  it('is walked, renamed and tagged by keyboard alone', async () => {
    await desk.keyboard.press('/');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('ArrowDown');
    await eventually(focused).toBe(filledId(1));
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('[data-editor]');
    await desk.keyboard.down('Control');
    await desk.keyboard.press('a');
    await desk.keyboard.up('Control');
    await desk.keyboard.type('The one with Ana');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('End');
    await desk.keyboard.type('glo');
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.getAttribute('data-suggestion'))).toBe('globex');
    await expectNoFaults(desk, [DESK_LOOKS[0], DESK_LOOKS[3]]);
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.keyboard.press('Enter');
    await desk.focus('[data-field="session-tags"]');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('[data-editor]', { hidden: true });
    await eventually(() => titleOf(1)).toBe('The one with Ana');
    expect(await focused()).toBe(filledId(1));
    await eventually(() => desk.$$eval(`${row(1)} [data-tag]`, (tags) => tags.map((tag) => tag.textContent))).toEqual([
      'globex',
    ]);
    // Found by its new name as well.
    await desk.keyboard.press('/');
    await desk.keyboard.type('with ana');
    await eventually(async () => (await rows())[0]).toBe(filledId(1));
    await desk.keyboard.press('Escape');
    await eventually(rows).toHaveLength(SESSIONS);
  });

  it('joins two halves of a call, once it cannot be taken back', async () => {
    const [earlier, later] = [await storedAbout(3), await storedAbout(2)];
    await desk.click(`${row(2)} [data-action="edit-session"]`);
    expect(await desk.$eval('[data-field="merge-with"] optgroup', ({ textContent }) => textContent)).toContain(
      'Mock 57',
    );
    await desk.select('[data-field="merge-with"]', filledId(3));
    await press(desk, 'merge-sessions');
    await eventually(rows).not.toContain(filledId(2));
    await press(desk, 'undo-merge');
    await eventually(rows).toContain(filledId(2));
    expect((await storedAbout(2)).utterances).toHaveLength(UTTERANCES);

    await desk.click(`${row(2)} [data-action="edit-session"]`);
    await desk.select('[data-field="merge-with"]', filledId(3));
    await press(desk, 'merge-sessions');
    // Leaving the page settles it.
    await desk.reload();
    await eventually(async () => (await storedAbout(2)).session).toBeUndefined();
    const merged = await storedAbout(3);
    expect(merged.utterances.map(({ text }) => text)).toEqual(
      [...earlier.utterances, ...later.utterances].map(({ text }) => text),
    );
    expect(merged.utterances.map(({ seq }) => seq)).toEqual(Array.from({ length: 2 * UTTERANCES }, (_, seq) => seq));
    expect(merged.marks.filter(({ kind }) => kind === 'note-written')).toHaveLength(2);
    expect(merged.session).toMatchObject({
      pauses: [{ from: earlier.session?.endedAt, to: later.session?.startedAt }],
      endedAt: later.session?.endedAt,
    });
    await eventually(rows).toHaveLength(SESSIONS - 1);
  });

  it('deletes with undo; what was made of a session goes with it', async () => {
    await desk.focus(`${row(5)} [data-row-link]`);
    await desk.click(`${row(5)} [data-action="delete-session"]`);
    await eventually(rows).not.toContain(filledId(5));
    expect(await focused()).toBe(filledId(6));
    await desk.keyboard.down('Control');
    await desk.keyboard.press('z');
    await desk.keyboard.up('Control');
    await eventually(rows).toContain(filledId(5));
    await desk.click(`${row(5)} [data-action="delete-session"]`);
    await desk.reload();
    await eventually(async () => (await storedAbout(5)).session).toBeUndefined();
    await eventually(() => countDerived(desk)).toEqual({ digests: SESSIONS - 2, summaries: SESSIONS - 2 });
  });

  it('takes transcripts that are dropped on it, several at once, and says what is wrong with a bad one', async () => {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    await desk.bringToFront();
    const drag = await dragFile(desk, file('Mock with Lea.vtt', VTT('How would you shard the ledger?')));
    await desk.waitForSelector('[data-drop-target]');
    await drag.drop();
    await desk.waitForSelector('[data-imported] a');
    await eventually(() => desk.$eval('[data-session] [data-row-link]', (link) => link.textContent)).toBe(
      'Mock with Lea.vtt',
    );
    const [chooser] = await Promise.all([desk.waitForFileChooser(), press(desk, 'open-transcript')]);
    await chooser.accept([file('bad.vtt', 'WEBVTT\n\n00:00:xx --> later\nHi'), file('good.vtt', VTT('Why a ledger?'))]);
    await desk.waitForSelector('[data-import-problem]');
    expect(await desk.$eval('[data-import-problem]', (said) => said.textContent)).toMatch(
      /bad\.vtt was not opened\.Line 3/,
    );
    await desk.type('[data-field="session-search"]', 'ledger');
    await eventually(async () =>
      (await desk.$$eval('[data-row-link]', (links) => links.map((link) => link.textContent))).toSorted(),
    ).toEqual(['Mock with Lea.vtt', 'good.vtt']);
  });

  it('says which sessions will soon be deleted by themselves', async () => {
    await clear('[data-field="session-search"]');
    await desk.evaluate(() => chrome.storage.local.set({ settings: { retention: { kind: 'days', days: 70 } } }));
    await eventually(() => desk.$eval('[data-retention]', (line) => line.textContent)).toContain('70 days after');
    await eventually(() => desk.$eval(row(58), (item) => item.textContent)).toContain('Will be deleted on');
    expect(await desk.$eval(row(6), (item) => item.textContent)).not.toContain('Will be deleted on');
  });
});
