import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { say } from '#tests/stage/call-driver.ts';
import { acceptConsent } from '#tests/stage/panel-driver.ts';
import { newProfile } from '#tests/stage/profile.ts';
import { readDatabase } from '#tests/stage/read-database.ts';
import { createRandom } from '../train/random.ts';
import { lostMs, type PaintedWord } from './lost-speech.ts';
import { part } from './part.ts';
import { readBareStore } from './read-bare-store.ts';
import { type Summary, summarise } from './statistics.ts';
import { ms } from './units.ts';
import { BARE_STORE } from './with-panel.ts';

const KILLS = 30;
const SEED = 5;
/** A word so often: far faster than talk, so that what is lost shows to so many milliseconds. */
const WORD_MS = 15;
/** A kill comes somewhere in this time after the first word. */
const [EARLIEST_MS, LATEST_MS] = [700, 1_700];
/** The words of all sentences; the bare extension has a name stuck to the first. */
const WORDS = /kill\d+word\d+/g;
const PATIENCE_MS = 20_000;

interface KillFigures {
  readonly ringside: Summary;
  readonly bare: Summary;
  /** How often the next start went on in the session that the kill had cut off. */
  readonly resumed: number;
  readonly kills: number;
}

export const kills = part<KillFigures>({
  about: `The browser is killed outright (SIGKILL to all its processes) in the middle of a sentence, at ${KILLS} random moments: the time since the first word that was painted and is not in the database afterwards; beside a bare extension that writes every change to a database.`,
  async measure({ extension }) {
    const profiles = { ringside: newProfile(), bare: newProfile() };
    try {
      const random = createRandom(SEED);
      const ringside = await killAgainAndAgain(ringsideIn(extension, profiles.ringside), random);
      const bare = await killAgainAndAgain(bareIn(profiles.bare), random);
      const resumed = ringside.wentOn.filter(Boolean).length;
      return { ringside: summarise(ringside.lost), bare: summarise(bare.lost), resumed, kills: KILLS };
    } finally {
      for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  rows: ({ ringside, bare, resumed, kills: count }) => [
    ...(['p50', 'p95', 'max'] as const).map((share) => ({
      figure: `speech missing after a kill, ${share} of ${count}`,
      ringside: ms(ringside[share]),
      baseline: ms(bare[share]),
      ...(share === 'p95' ? { wanted: 'at most 300 ms' } : {}),
    })),
    {
      figure: 'the next start goes on in the same session',
      ringside: `${resumed} of ${count}`,
      wanted: `${count} of ${count}`,
    },
  ],
});

/** Something that keeps captions in a profile that outlives its browser. */
interface Keeper {
  /** A browser in a call, with the panel open beside it. */
  open(): Promise<{ readonly stage: StageBrowser; readonly panel: Page }>;
  /** Every text that is stored. */
  read(panel: Page): Promise<readonly string[]>;
  /** Whether a sentence is stored in the session of the last run; only asked from the second run on. */
  goesOn(stage: StageBrowser, panel: Page, sentence: string): Promise<boolean>;
}

function ringsideIn(extensionDir: string, userDataDir: string): Keeper {
  return {
    async open() {
      const stage = await launchStage({ extensionDir, userDataDir, ownDisplay: true });
      const panel = await stage.openPanel();
      await panel.waitForSelector('main');
      if ((await panel.$('main[data-panel-state="consent"]')) !== null) await acceptConsent(stage, panel);
      return { stage, panel };
    },
    read: async (panel) => (await readDatabase(panel)).utterances.map(({ text }) => text),
    async goesOn(stage, panel, sentence) {
      const before = (await readDatabase(panel)).sessions.map(({ id }) => id);
      await say(stage.page, 'interviewer', sentence);
      for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await sleep(50)) {
        const { utterances } = await readDatabase(panel);
        const stored = utterances.find(({ text }) => text === sentence);
        if (stored !== undefined) return before.length === 1 && stored.sessionId === before[0];
      }
      return false;
    },
  };
}

function bareIn(userDataDir: string): Keeper {
  return {
    async open() {
      const stage = await launchStage({ extensionDir: BARE_STORE, userDataDir, ownDisplay: true });
      return { stage, panel: await stage.openPanel() };
    },
    read: readBareStore,
    goesOn: async () => true,
  };
}

/** One profile, and so one session, through all the kills. */
async function killAgainAndAgain(keeper: Keeper, random: () => number) {
  const lost: number[] = [];
  const wentOn: boolean[] = [];
  let { stage, panel } = await keeper.open();
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const painted = await talk(stage.page, `kill${kill}`);
      await sleep(EARLIEST_MS + random() * (LATEST_MS - EARLIEST_MS));
      const killedAt = performance.timeOrigin + performance.now();
      await stage.kill();
      ({ stage, panel } = await keeper.open());
      const stored = new Set((await keeper.read(panel)).flatMap((text) => text.match(WORDS) ?? []));
      lost.push(lostMs(painted, stored, killedAt));
      wentOn.push(await keeper.goesOn(stage, panel, `and back after kill ${kill}`));
    }
  } finally {
    await stage.close();
  }
  return { lost, wentOn };
}

/**
 * A sentence that grows until the browser is gone.
 *
 * @returns its words as they come, told by the page in the moment in which it shows them; once the first is there
 */
async function talk(page: Page, name: string): Promise<readonly PaintedWord[]> {
  const painted: PaintedWord[] = [];
  const begun = new Promise<void>((resolve) => {
    void page
      .exposeFunction('wordPainted', (word: string, at: number) => {
        painted.push({ word, at });
        resolve();
      })
      .then(() => page.evaluate(growForever, name, WORD_MS))
      // Killed, as intended.
      .catch(() => {});
  });
  await begun;
  return painted;
}

declare global {
  interface Window {
    wordPainted(word: string, at: number): void;
  }
}

/** Runs in the page. */
async function growForever(name: string, wordMs: number): Promise<void> {
  const words: string[] = [];
  for (;;) {
    const word = `${name}word${words.length}`;
    words.push(word);
    window.stage.utter('candidate', words.join(' '));
    window.wordPainted(word, performance.timeOrigin + performance.now());
    await new Promise((resolve) => setTimeout(resolve, wordMs));
  }
}
