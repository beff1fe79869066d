import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../stage/call-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import { accessibilityFaults } from './axe.ts';
import { eventually } from './eventually.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

describe('the numbers of the system', () => {
  let room: Room;
  let call: Page;

  const figures = () =>
    room.panel.$$eval('[data-figure]', (rows) =>
      rows.map((row) => `${row.getAttribute('data-figure')} ${row.querySelector('strong')?.textContent}`),
    );
  const text = (selector: string) =>
    room.panel.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));

  beforeAll(async () => {
    room = await openRoom();
    call = room.stage.page;
  });
  afterAll(() => closeRoom(room));

  it('are heard, with the words that say them, and open with one key', async () => {
    await nextCall(room);
    await say(call, 'interviewer', "Let's design a photo sharing service from scratch, the whole system.");
    await say(
      call,
      'candidate',
      'Okay, so we have ten million daily active users, and each user makes forty requests a day. It is mostly reads.',
    );
    await eventually(async () => (await readDatabase(room.panel)).utterances.length).toBe(2);
    await room.panel.keyboard.press('g');
    await eventually(figures).toContain('daily-users 10M');
    expect(await text('[data-figure="daily-users"]')).toContain('ten million');
  });

  it('say what follows from them', async () => {
    await eventually(() => text('[data-formula="average-rate"]')).toContain('4.63K a second');
  });

  it('have nothing for axe to complain about', async () => {
    expect(await accessibilityFaults(room.panel)).toEqual([]);
  });

  it('can be corrected, and what the user has set stays whatever is said later', async () => {
    const { panel } = room;
    await panel.click('[data-figure="daily-users"] button[aria-label^="Correct"]');
    await panel.waitForSelector('[data-figure="daily-users"] input');
    await panel.$eval('[data-figure="daily-users"] input', (input) => (input as HTMLInputElement).select());
    await panel.keyboard.type('a few');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[role="alert"]');

    await panel.$eval('[data-figure="daily-users"] input', (input) => (input as HTMLInputElement).select());
    await panel.keyboard.type('20M');
    await panel.keyboard.press('Enter');
    await eventually(figures).toContain('daily-users 20M');
    await eventually(() => text('[data-formula="average-rate"]')).toContain('9.26K a second');

    await say(call, 'interviewer', 'No wait, we have five million daily active users.');
    await eventually(async () => (await readDatabase(panel)).utterances.length).toBeGreaterThanOrEqual(3);
    expect(await figures()).toContain('daily-users 20M');
  });

  it('go back to what was heard', async () => {
    await room.panel.click('[data-figure="daily-users"] button[aria-label^="Back"]');
    await eventually(figures).toContain('daily-users 5M');
  });
});
