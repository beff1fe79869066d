// Follows the panel while the rehearsal plays.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type PanelSnapshot, readPanel } from './panel-snapshot.ts';

const lookEveryMs = 100;

export interface PanelWatch {
  readonly latest: PanelSnapshot;
  /** Waits until the panel is as wanted; the answer says whether it came to that. */
  until(wanted: (shown: PanelSnapshot) => boolean, withinMs: number): Promise<boolean>;
  stop(): void;
}

export async function watchPanel(
  panel: Page,
  onLook: (shown: PanelSnapshot, before?: PanelSnapshot) => void,
): Promise<PanelWatch> {
  let latest = await readPanel(panel);
  let isWatching = true;
  onLook(latest);
  const look = async () => {
    const before = latest;
    latest = await readPanel(panel);
    onLook(latest, before);
  };
  const follow = async () => {
    while (isWatching) {
      await sleep(lookEveryMs);
      if (isWatching) await look();
    }
  };
  // The window was closed: there is nothing left to follow.
  follow().catch(() => {
    isWatching = false;
  });
  return {
    get latest() {
      return latest;
    },
    until: async (wanted, withinMs) => {
      for (const start = Date.now(); isWatching && Date.now() - start < withinMs; await sleep(lookEveryMs / 2)) {
        if (wanted(latest)) return true;
      }
      return wanted(latest);
    },
    stop: () => {
      isWatching = false;
    },
  };
}
