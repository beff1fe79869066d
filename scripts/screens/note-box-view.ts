// A note written over another page, while a call is on.
import type { Frame, Page } from 'puppeteer-core';
import { setHotkey } from '../../tests/stage/set-hotkey.ts';
import { openStrangePage } from '../../tests/stage/strange-page.ts';
import { BOARD } from './board.ts';
import type { View } from './view.ts';

const boxIn = async (page: Page): Promise<Frame | null> => {
  for (const frame of page.frames()) if (await frame.$('[data-note-box]').catch(() => null)) return frame;
  return null;
};

export const NOTE_BOX_VIEW: View = {
  area: 'page',
  name: 'note-box',
  size: 'page',
  go: async ({ stage, panel, until }) => {
    // Chrome suggests four keys at most: this one the user gives.
    await setHotkey(stage, 'note', 'Alt+N');
    const board = await openStrangePage(stage, { html: BOARD });
    await board.bringToFront();
    await board.focus('#field');
    // What the driver has clicked in the panel believes that it has the focus until a key takes it away.
    await until('the page has the focus', async () => {
      if ((await board.evaluate(() => document.hasFocus())) && !(await panel.evaluate(() => document.hasFocus())))
        return true;
      await stage.keys?.press('F6');
      return false;
    });
    await stage.keys?.press('alt+n');
    await until('the note box has the focus', async () => {
      const box = await boxIn(board);
      return box !== null && (await box.evaluate(() => document.hasFocus()));
    });
    await stage.keys?.type('Ask about ties');
    return board;
  },
};
