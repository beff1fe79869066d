import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { fillStore } from '#tests/stage/fill-store.ts';

export const SESSIONS = 500;
export const UTTERANCES = 1_000;
const READY_MS = 600_000;

const BARE = fileURLToPath(new URL('desk-page/', import.meta.url));
const DEXIE = fileURLToPath(import.meta.resolve('dexie/dist/dexie.mjs'));

export interface FullProfile {
  /** The built extension, with a bare page in it that reads the same database. */
  readonly extensionDir: string;
  readonly userDataDir: string;
  /** How long it took until all of it could be searched for the first time, in milliseconds. */
  readonly firstReadyMs: number;
}

let filled: Promise<FullProfile> | null = null;

/** A profile with as many sessions as somebody has after years. Made once a run: both parts read the same. */
function fullProfile(extension: string): Promise<FullProfile> {
  filled ??= makeProfile(extension);
  return filled;
}

async function makeProfile(extension: string): Promise<FullProfile> {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-full-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const dirs = { extensionDir: join(folder, 'extension'), userDataDir: join(folder, 'profile') };
  cpSync(extension, dirs.extensionDir, { recursive: true });
  cpSync(BARE, dirs.extensionDir, { recursive: true });
  cpSync(DEXIE, join(dirs.extensionDir, 'dexie.mjs'));
  const firstReadyMs = await inBrowser(dirs, async (stage) => {
    const page = await stage.browser.newPage();
    await page.goto(pageAddress(stage, 'desk.html#/sessions'));
    // Its workers have made both databases then.
    await page.waitForFunction(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'ringside-derived'),
    );
    await fillStore(page, { sessions: SESSIONS, utterances: UTTERANCES, newestAt: Date.now() - 3_600_000 });
    await page.evaluate(keepBusy);
    await page.reload();
    return untilReady(page);
  });
  return { ...dirs, firstReadyMs };
}

/** Measures in a browser of its own, over the full store. */
export async function overFullStore<T>(
  extension: string,
  measure: (stage: StageBrowser, firstReadyMs: number) => Promise<T>,
): Promise<T> {
  const profile = await fullProfile(extension);
  return inBrowser(profile, (stage) => measure(stage, profile.firstReadyMs));
}

async function inBrowser<T>(
  { extensionDir, userDataDir }: Pick<FullProfile, 'extensionDir' | 'userDataDir'>,
  measure: (stage: StageBrowser) => Promise<T>,
): Promise<T> {
  const stage = await launchStage({ extensionDir, userDataDir, ownDisplay: true });
  try {
    return await measure(stage);
  } finally {
    await stage.close();
  }
}

export const pageAddress = (stage: StageBrowser, page: string): string =>
  `chrome-extension://${stage.extension?.id}/${page}`;

/** The page says how far it has come for as long as somebody searches. */
export async function untilReady(page: Page): Promise<number> {
  const start = performance.now();
  await page.waitForSelector('[data-field="session-search"]');
  await page.type('[data-field="session-search"]', 'e');
  await page.waitForFunction(() => document.querySelector('[data-search-ready]') !== null, {
    timeout: READY_MS,
    polling: 50,
  });
  return performance.now() - start;
}

/**
 * Runs in the page. One more session, in which somebody is speaking: rounds and outcomes, which take a second each when they
 * are first worked out, wait for its end. All others have some that were worked out by an earlier version.
 */
async function keepBusy(): Promise<void> {
  const opened = async (name: string) => {
    const request = indexedDB.open(name);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    return request.result;
  };
  const done = (transaction: IDBTransaction) =>
    new Promise((resolve) => transaction.addEventListener('complete', resolve));
  const db = await opened('ringside');
  const facts = db.transaction(['sessions', 'utterances'], 'readwrite');
  const id = '00000000-0000-4000-9000-000000000000';
  const now = Date.now();
  const session = { id, platform: 'zoom', meetingId: 'now', title: 'On now', consentedAt: now, startedAt: now };
  facts.objectStore('sessions').put({ ...session, endedAt: null, pausedAt: null });
  const words = { sessionId: id, seq: 0, speaker: 'Ann', voice: null, text: 'And so on.', startedAt: now, rev: 1 };
  facts.objectStore('utterances').put({ ...words, updatedAt: now + 24 * 3_600_000 });
  const keys = facts.objectStore('sessions').getAllKeys();
  await done(facts);
  db.close();

  const derived = await opened('ringside-derived');
  const summaries = derived.transaction('summaries', 'readwrite');
  const rounds = ['api-design', 'caching', 'datastore'].map((round) => ({
    round,
    spentMs: 1,
    covered: [],
    missed: [],
  }));
  for (const sessionId of keys.result)
    summaries
      .objectStore('summaries')
      .put({ sessionId, key: 'bench', made: { rounds, axes: [], recommendation: 'yes' } });
  await done(summaries);
  derived.close();
}
