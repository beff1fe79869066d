import type { CDPSession, Page } from 'puppeteer-core';
import type { StageBrowser } from '#tests/stage/browser.ts';

/** Bytes in use after a collection. A page's content script lives in the page's own heap. */
export interface Heaps {
  readonly page: number;
  readonly worker: number;
  readonly panel: number;
}

export async function heapsOf(stage: StageBrowser, panel: Page): Promise<Heaps> {
  const { client } = await stage.worker();
  return { page: await heapOf(stage.page), worker: await usedIn(client), panel: await heapOf(panel) };
}

export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const used = await usedIn(session);
  await session.detach();
  return used;
}

async function usedIn(session: CDPSession): Promise<number> {
  // What a first collection lets go of may keep more alive until a second one.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
