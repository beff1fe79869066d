// A browser beside a call, and the way from one state of it to the next.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openDesk } from '../../tests/e2e/desk-driver.ts';
import { launchStage } from '../../tests/stage/browser.ts';
import { startCall } from '../../tests/stage/panel-driver.ts';
import { readPanel } from '../stage/panel-snapshot.ts';
import type { Studio } from './view.ts';

const patienceMs = 20_000;
const lookMs = 50;

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await isTrue()); await sleep(lookMs)) {
    if (Date.now() - start > patienceMs) throw new Error(`${what}: not so after ${patienceMs / 1_000} s`);
  }
}

const letter = (value: number) => String.fromCharCode(97 + value);

/** Real keys, as the lookup over a page opens with no other. */
export async function openStudio(extensionDir: string): Promise<Studio> {
  const stage = await launchStage({ extensionDir, realKeys: true });
  const panel = await stage.openPanel().catch(async (error: unknown) => {
    await stage.close();
    throw error;
  });
  let calls = 0;
  let desk: Page | undefined;
  return {
    stage,
    panel,
    until,
    desk: async () => {
      if (desk === undefined) {
        // Whatever is open in the panel would take the key.
        await panel.reload();
        await panel.waitForSelector('main[data-panel-state]');
        desk = await openDesk(stage, panel);
      }
      await desk.bringToFront();
      return desk;
    },
    nextCall: async () => {
      const meetingId = `mtg-call-aa${letter(calls)}`;
      calls += 1;
      await stage.page.bringToFront();
      await stage.page.goto(`https://meet.google.com/${meetingId}`);
      await stage.page.waitForFunction(() => window.stage !== undefined);
      await startCall(panel, meetingId);
      await until('the call is started', async () => (await readPanel(panel)).health === 'waiting-for-speech');
    },
  };
}
