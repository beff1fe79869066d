// The lookup over a page and in the panel.
import type { Page } from 'puppeteer-core';
import { paletteIn, readPalette } from '../../tests/stage/palette-driver.ts';
import { openStrangePage } from '../../tests/stage/strange-page.ts';
import { BOARD } from './board.ts';
import type { Studio, View } from './view.ts';

const inPanel = (name: string, go: (panel: Page, studio: Studio) => Promise<unknown>): View => ({
  area: 'lookup',
  name: `in-panel-${name}`,
  size: 'panel',
  go: async (studio) => {
    await go(studio.panel, studio);
    return studio.panel;
  },
});

const write = async ({ panel, until }: Studio, query: string) => {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(query);
  await until(`the lookup holds "${query}"`, async () => (await readPalette(panel))?.query === query);
};

const finds = ({ panel, until }: Studio, row: string) =>
  until(`the lookup finds ${row}`, async () => (await readPalette(panel))?.rows.includes(row) ?? false);

export const LOOKUP_VIEWS: readonly View[] = [
  {
    area: 'lookup',
    name: 'over-a-page',
    size: 'page',
    go: async ({ stage, until }) => {
      const board = await openStrangePage(stage, { html: BOARD });
      await board.bringToFront();
      await board.focus('#field');
      await stage.keys?.press('alt+k');
      await until('the lookup is open', async () => (await readPalette(await paletteIn(board)))?.focused === true);
      await stage.keys?.type('idem');
      await until(
        'the lookup finds it',
        async () => (await readPalette(await paletteIn(board)))?.chosen === 'step:api-design/idempotency',
      );
      return board;
    },
  },
  inPanel('start', async (panel, { stage, until }) => {
    await stage.page.bringToFront();
    await panel.bringToFront();
    await panel.keyboard.press('/');
    await until('the lookup has rows', async () => ((await readPalette(panel))?.rows.length ?? 0) > 3);
  }),
  inPanel('no-result', async (panel, studio) => {
    await write(studio, 'xqzzy');
    await panel.waitForSelector('.lookup-nothing');
  }),
  inPanel('sums', async (_, studio) => {
    await write(studio, '10M dau 20 reads 5 writes 1 kB');
    await finds(studio, 'sum:1');
  }),
  inPanel('card', async (panel, studio) => {
    await write(studio, 'stampede');
    await finds(studio, 'step:caching/stampede');
    await panel.click('[data-row="step:caching/stampede"]');
    await panel.waitForSelector('[data-card]');
  }),
  inPanel('tree', async (panel, studio) => {
    await panel.keyboard.press('Escape');
    await write(studio, 'which db');
    await finds(studio, 'tree:datastore');
    await panel.click('[data-row="tree:datastore"]');
    await panel.waitForSelector('[data-card="tree:datastore"]');
    await panel.keyboard.press('1');
  }),
  inPanel('leaf', async (panel) => {
    for (const key of ['1', '1', '1'] as const) await panel.keyboard.press(key);
    await panel.waitForSelector('[data-landed]');
  }),
  {
    area: 'panel',
    name: 'pin-waits',
    size: 'panel',
    go: async (studio) => {
      const { panel } = studio;
      await panel.keyboard.press('Escape');
      await write(studio, 'stampede');
      await finds(studio, 'step:caching/stampede');
      await panel.keyboard.down('Control');
      await panel.keyboard.press('Enter');
      await panel.keyboard.up('Control');
      await panel.waitForSelector('[data-waiting-pin]');
      return panel;
    },
  },
];
