import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchStage, type StageBrowser } from '../stage/browser.ts';
import { readDatabase } from '../stage/read-database.ts';
import { readRehearsals } from '../stage/rehearsals.ts';
import { storeSession } from '../stage/store-session.ts';
import { eventually } from './eventually.ts';
import { DESK_LOOKS, expectNoFaults } from './expect-no-faults.ts';
import { closeRoom } from './room.ts';

const API = 'api-session';
const NOBODY = 'unnamed-session';

describe('the review of a session', () => {
  let stage: StageBrowser;
  let desk: Page;

  const go = async (hash: string) => {
    await desk.goto('about:blank');
    await desk.goto(`chrome-extension://${stage.extension?.id}/desk.html#${hash}`);
    await desk.waitForSelector('main h1');
  };
  const text = (selector: string) => desk.$eval(selector, (element) => element.textContent);
  const focused = () =>
    desk.evaluate(() => document.activeElement?.closest('[data-seq]')?.getAttribute('data-seq') ?? null);
  const wordsAt = (seq: number) => text(`[data-seq="${seq}"] [data-words]`);
  const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await desk.keyboard.press(key);
  };
  const write = async (field: string, words: string) => {
    await desk.waitForSelector(`[data-field="${field}"]`);
    await desk.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await desk.keyboard.type(words);
    await press('Enter');
  };
  const judged = () => desk.waitForSelector('[data-grade]');
  const marks = async () => (await readDatabase(desk)).marks.map(({ kind }) => kind);

  beforeAll(async () => {
    stage = await launchStage({ extensionDir: inject('extension'), headless: true });
    desk = await stage.browser.newPage();
    await desk.setViewport({ width: 1280, height: 900 });
    await go('/sessions');
    await desk.waitForSelector('[data-retention]');
    const turns = readRehearsals().find(({ name }) => name === 'api-design')?.turns ?? [];
    const startedAt = Date.now() - 86_400_000;
    await storeSession(desk, { id: API, title: 'Mock with Ines', startedAt, turns });
    await storeSession(desk, { id: NOBODY, title: '', startedAt: startedAt - 1, turns, isUnnamed: true });
  });
  afterAll(() => closeRoom({ stage }));

  it('says how it went: the rounds, what was covered and in which words, and the grade', async () => {
    await go(`/sessions/${API}`);
    await judged();
    expect(await text('main h1')).toBe('Mock with Ines');
    expect(await text('[data-summary]')).toMatch(/^API design: \d+ of \d+ steps covered\.$/);
    expect(
      await desk.$$eval('[data-round="api-design"] [data-verdict="covered"] q', (all) => all.length),
    ).toBeGreaterThan(3);
    expect(await desk.$$eval('[data-axis]', (all) => all.length)).toBeGreaterThan(2);
    expect(await desk.$$eval('[data-section="practise"] li', (all) => all.length)).toBeGreaterThan(0);
    expect(await text('[data-section="talk"]')).toMatch(/First question back.* after the first question\d\d:\d\d/);
  });

  it('has no faults in light and dark, wide and narrow', async () => {
    await expectNoFaults(desk, DESK_LOOKS);
    await desk.click('[data-action="pane-words"]');
    await expectNoFaults(desk, [DESK_LOOKS[2], DESK_LOOKS[3]]);
    await desk.setViewport({ width: 1280, height: 900 });
  });

  it('leads by keyboard from the picture to the words', async () => {
    await desk.focus('[data-section="timeline"] button[tabindex="0"]');
    await press('ArrowRight', 'ArrowRight', 'ArrowDown', 'Home', 'ArrowRight');
    const told = await text('[data-told]');
    expect(told).toContain('Ines Okafor speaks');
    expect(await desk.$$eval('.timeline button[tabindex="0"]', (all) => all.length)).toBe(1);
    await press('Enter');
    await eventually(focused).toBe('2');
    await press('ArrowDown');
    expect(await focused()).toBe('3');
    await press(']');
    expect(await focused()).toBe('4');
    await press('[');
    expect(await focused()).toBe('0');
  });

  it('takes a correction in place, and reads the session by it; the caption can be had back', async () => {
    const caption = await wordsAt(3);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'e');
    await write('correction', 'I would rather talk about the weather.');
    await eventually(() => wordsAt(3)).toBe('I would rather talk about the weather.');
    expect(await focused()).toBe('3');
    await desk.click('[data-seq="3"] [data-corrected] summary');
    expect(await text('[data-seq="3"] [data-corrected] q')).toBe(caption);
    await desk.click('[data-seq="3"] [data-action="restore-caption"]');
    await eventually(() => wordsAt(3)).toBe(caption);
    await press('e');
    await write('correction', 'A booking belongs to a user.');
    await eventually(() => wordsAt(3)).toBe('A booking belongs to a user.');
  });

  it('has its keys for the row that has the focus, whatever lies under the mouse', async () => {
    await desk.hover('[data-seq="5"]');
    await desk.waitForSelector('[data-seq="5"] [data-action="note-beside"]');
    expect(await focused()).toBe('3');
    await press('n');
    await desk.waitForSelector('[data-seq="3"] [data-field="note"]');
    await press('Escape');
    expect(await focused()).toBe('3');
  });

  it('keeps notes beside the words, another name and other roles, also over a reload', async () => {
    await press('n');
    await write('note', 'Say this sooner.');
    await eventually(() => text('[data-seq="3"] [data-note] p')).toContain('Say this sooner.');
    await desk.click('[data-voice="Ines Okafor"] [data-action="name-voice"]');
    await write('voice-name', 'Ines');
    await desk.waitForSelector('[data-voice="Ines"]');
    await desk.click('[data-action="rename-session"]');
    await write('session-title', 'Booking API');
    await eventually(() => text('main h1')).toBe('Booking API');
    await desk.click('[data-action="swap-roles"]');
    await desk.waitForSelector('[data-seq="0"][data-role="candidate"]');
    await eventually(marks).toEqual([
      'words-corrected',
      'words-corrected',
      'words-corrected',
      'note-written',
      'voice-named',
      'session-renamed',
      'role-set',
      'role-set',
    ]);
    await go(`/sessions/${API}?at=3`);
    await judged();
    expect(await focused()).toBe('3');
    expect(await text('main h1')).toBe('Booking API');
    expect(await wordsAt(3)).toBe('A booking belongs to a user.');
    expect(await text('[data-seq="3"] [data-note] p')).toContain('Say this sooner.');
    expect(await desk.$eval('[data-voice="Ines"] select', (select) => select.value)).toBe('candidate');
    await desk.click('[data-seq="3"] [data-action="change-note"]');
    await write('note', ' ');
    await eventually(() => desk.$('[data-note]')).toBeNull();
  });

  it('asks who the candidate is where nobody is known, and follows the answer', async () => {
    await go(`/sessions/${NOBODY}`);
    await judged();
    expect(await desk.$$eval('[data-action="is-candidate"]', (all) => all.length)).toBe(2);
    expect(await text('[data-section="practise"]')).toContain('Once it is known who the candidate is');
    await expectNoFaults(desk, [DESK_LOOKS[0], DESK_LOOKS[3]]);
    await desk.setViewport({ width: 1280, height: 900 });
    await desk.click('[data-action="is-candidate"][data-speaker="voice of You"]');
    await eventually(() => desk.$('[data-section="who"]')).toBeNull();
    await eventually(() => text('[data-summary]')).toMatch(/^API design: \d+ of \d+ steps covered\.$/);
  });

  it('is gone once the session is deleted, until that is undone, and says so of one that never was', async () => {
    await desk.click('[data-action="delete-session"]');
    await eventually(() => desk.evaluate(() => location.hash)).toBe('#/sessions');
    await eventually(() => desk.$(`[data-session="${API}"]`)).not.toBeNull();
    expect(await desk.$(`[data-session="${NOBODY}"]`)).toBeNull();
    await desk.click('[data-action="undo-delete"]');
    await go(`/sessions/${NOBODY}`);
    await desk.waitForSelector('[data-seq="0"]');
    await go('/sessions/nothing-of-the-kind');
    await eventually(() => text('main h1')).toBe('No such session');
    await expectNoFaults(desk, [DESK_LOOKS[1], DESK_LOOKS[2]]);
  });
});
