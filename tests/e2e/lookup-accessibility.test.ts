import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPalette } from '../stage/palette-driver.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, openRoom, type Room } from './room.ts';

/** What the list and every form of a card look like: a query, and what it opens. */
const VIEWS = [
  { query: 'stampede', card: 'step:caching/stampede' },
  { query: 'acid', card: 'concept:transactions/acid' },
  { query: 'rest vs graphql', card: 'trade-off:api-design/protocols' },
  { query: 'cassandra', card: 'leaf:datastore/cassandra' },
  { query: 'caching', card: 'round:caching' },
  { query: 'oauth2', card: 'question:security/oauth2' },
  { query: 'littles law', card: 'formula:connections' },
  { query: 'rtt', card: 'number:latency/datacentre-round-trip' },
  { query: 'code quality', card: 'rubric:code-quality' },
];

describe('axe finds nothing to object to in the lookup, in light and dark, at 360 and 320 pixels', () => {
  let room: Room;

  const shown = () => readPalette(room.panel);
  const write = async (query: string) => {
    await room.panel.keyboard.down('Control');
    await room.panel.keyboard.press('a');
    await room.panel.keyboard.up('Control');
    await room.panel.keyboard.type(query);
    await eventually(shown).toMatchObject({ query });
  };

  beforeAll(async () => {
    room = await openRoom();
    await room.panel.bringToFront();
  });
  afterAll(() => closeRoom(room));

  it('before anything is typed, and where nothing is found', async () => {
    await room.panel.keyboard.press('/');
    await eventually(async () => (await shown())?.rows.length).toBeGreaterThan(3);
    await expectNoFaults(room.panel);
    await write('xqzzy');
    await eventually(() => room.panel.$eval('.lookup-nothing', (words) => words.textContent)).toContain(
      'Nothing is called that',
    );
    await expectNoFaults(room.panel);
  });

  it('beside a sum', async () => {
    await write('10M dau 20 reads 5 writes 1 kB');
    await eventually(async () => (await shown())?.rows.filter((row) => row.startsWith('sum:'))).toHaveLength(4);
    await expectNoFaults(room.panel);
  });

  it.each(VIEWS)('on a card: $card', async ({ query, card }) => {
    await write(query);
    await eventually(async () => (await shown())?.rows).toContain(card);
    await room.panel.click(`[data-row="${card}"]`);
    await eventually(shown).toMatchObject({ card, focused: true });
    await expectNoFaults(room.panel);
    await room.panel.keyboard.press('Escape');
    await eventually(shown).toMatchObject({ card: null });
  });

  it('in a tree, at a question and at its decision', async () => {
    await write('which db');
    await eventually(shown).toMatchObject({ chosen: 'tree:datastore' });
    await room.panel.keyboard.press('Enter');
    await eventually(shown).toMatchObject({ card: 'tree:datastore' });
    await room.panel.keyboard.press('1');
    await expectNoFaults(room.panel);
    for (const key of ['1', '1', '1'] as const) await room.panel.keyboard.press(key);
    await room.panel.waitForSelector('[data-landed]');
    await expectNoFaults(room.panel);
  });

  it('in a page of its own, which begins where its address says', async () => {
    const { browser, extension } = room.stage;
    const own: Page = await browser.newPage();
    await own.goto(`chrome-extension://${extension?.id}/lookup.html?query=stampede&id=step%3Acaching%2Fstampede`);
    await eventually(() => readPalette(own)).toMatchObject({ card: 'step:caching/stampede' });
    await expectNoFaults(own);
    await own.keyboard.press('Escape');
    await eventually(() => readPalette(own)).toMatchObject({ card: null, query: 'stampede', focused: true });
    expect(await own.title()).toBe('Look up');
    await own.close();
  });
});
