import type { Page } from 'puppeteer-core';

interface Drag {
  drop(): Promise<void>;
  leave(): Promise<void>;
}

/** Files from the disk, dragged over the middle of the page and held there. */
export async function dragFile(page: Page, ...paths: readonly string[]): Promise<Drag> {
  const client = await page.createCDPSession();
  const { x, y } = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }));
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const dispatch = async (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') => {
    await client.send('Input.dispatchDragEvent', { type, x, y, data });
  };
  await dispatch('dragEnter');
  await dispatch('dragOver');
  return {
    async drop() {
      await dispatch('drop');
      await client.detach();
    },
    async leave() {
      await dispatch('dragCancel');
      await client.detach();
      // A person's pointer tells the page that it goes; the protocol's does not (Chromium 156).
      await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
    },
  };
}
