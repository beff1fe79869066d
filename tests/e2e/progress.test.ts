import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AXES } from '#knowledge/rubric/index.ts';
import { launchStage } from '../stage/browser.ts';
import { filledId, fillStore } from '../stage/fill-store.ts';
import { acceptConsent } from '../stage/panel-driver.ts';
import { goTo, openDesk } from './desk-driver.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, type Room } from './room.ts';

const SESSIONS = 5;
const LOOKS = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
] as const;

describe('progress over sessions', () => {
  let room: Room;
  let desk: Page;

  const address = () => desk.evaluate(() => location.hash);
  const choices = () => desk.$$eval('select', (selects) => selects.map(({ value }) => value));

  /** Those with a line, and those that are only named below the lines. */
  const axes = () =>
    desk.$eval('[data-section="axes"]', (section) => {
      const drawn = [...section.querySelectorAll('figcaption > :first-child')].map(({ textContent }) => textContent);
      const named = section.querySelector('[data-without-line] > span')?.textContent.split(', ') ?? [];
      return [...drawn, ...named].toSorted();
    });

  beforeAll(async () => {
    const stage = await launchStage({ extensionDir: inject('extension') });
    const panel = await stage.openPanel();
    await acceptConsent(stage, panel);
    room = { stage, panel };
    desk = await openDesk(stage, panel);
  });
  afterAll(() => closeRoom(room));

  it('says what it needs where there is nothing to compare yet', async () => {
    await goTo(desk, 'progress');
    await eventually(() => desk.$eval('main', (main) => main.textContent)).toContain('Nothing to compare yet.');
  });

  it('draws a line for every round and axis, and has the same as a table', async () => {
    await fillStore(desk, { sessions: SESSIONS, utterances: 40, newestAt: Date.now() - 60_000 });
    await desk.reload();
    await eventually(axes).toEqual(AXES.map(({ title }) => title).toSorted());
    await eventually(() =>
      desk.$$eval('[data-section="rounds"] svg.recharts-surface', (lines) => lines.length),
    ).toBeGreaterThan(0);
    await desk.click('[data-section="rounds"] summary');
    const rows = () => desk.$$eval('[data-section="rounds"] tbody tr', (all) => all.map((row) => row.textContent));
    // In some of them nothing that was said opens a round.
    await eventually(async () => (await rows()).length).toBeGreaterThan(2);
    expect((await rows()).join()).toMatch(/\d+ of \d+/);
    await expectNoFaults(desk, LOOKS);
  });

  it('puts two sessions side by side, changed by keyboard, and says so in the address', async () => {
    await desk.setViewport({ width: 1280, height: 820 });
    await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await desk.focus('main a[href*="/compare/"]');
    await desk.keyboard.press('Enter');
    await eventually(choices).toEqual([filledId(1), filledId(0)]);
    expect(await desk.evaluate(() => scrollY)).toBe(0);
    await desk.focus('[data-action="swap"]');
    await desk.keyboard.press('Enter');
    await eventually(address).toBe(`#/compare/${filledId(0)}/${filledId(1)}`);
    expect(await desk.$$eval('[data-section="axes"] tbody tr', (rows) => rows.length)).toBe(5);
    await desk.select('select', filledId(3));
    await eventually(address).toBe(`#/compare/${filledId(3)}/${filledId(1)}`);
    await expectNoFaults(desk, LOOKS);
  });

  it('says so when one of them is not there', async () => {
    await desk.evaluate((known) => location.assign(`#/compare/gone/${known}`), filledId(1));
    await eventually(() => desk.$eval('main', (main) => main.textContent)).toContain('is no longer there');
    expect(await choices()).toEqual(['', filledId(1)]);
  });
});
