import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchStage, type StageBrowser } from '#tests/stage/browser.ts';
import { make } from '#tests/stage/call-driver.ts';
import { acceptConsent, startCall } from '#tests/stage/panel-driver.ts';
import { readDatabase } from '#tests/stage/read-database.ts';
import { readRehearsals } from '#tests/stage/rehearsals.ts';
import type { Platform } from '#tests/stage/stage-api.ts';
import { compareWords } from '#tests/stage/variants/compare-words.ts';
import { JITSI_VARIANTS } from '#tests/stage/variants/jitsi.ts';
import { MEET_VARIANTS } from '#tests/stage/variants/meet.ts';
import { playVariant } from '#tests/stage/variants/play-variant.ts';
import { TEAMS_VARIANTS } from '#tests/stage/variants/teams.ts';
import type { Variant } from '#tests/stage/variants/variant.ts';
import { ZOOM_VARIANTS } from '#tests/stage/variants/zoom.ts';
import { buildExtension } from '../stage/build.ts';
import { addWords, countWords, type HeardWords } from './heard-words.ts';
import { part } from './part.ts';

interface PlatformRecall extends HeardWords {
  readonly variants: number;
  /** Variants in which anything is not as it should be. */
  readonly faulty: readonly string[];
}

interface Play {
  readonly variants: readonly Variant[];
  /** Times the pace of talk. */
  readonly speed: number;
  /** A call of its own for each variant. */
  readonly url: (call: number) => string;
}

/** BigBlueButton is read by how captions behave, from when that is clear: not every word, and nobody's. */
type Played = Exclude<Platform, 'bigbluebutton'>;

const PLAYED: Readonly<Record<Played, Play>> = {
  meet: { variants: MEET_VARIANTS, speed: 60, url: (call) => `https://meet.google.com/rec-${lettersOf(call)}ll-abc` },
  teams: { variants: TEAMS_VARIANTS, speed: 20, url: (call) => `https://teams.microsoft.com/meet/${9_100_000 + call}` },
  // Its windows lose their front, and a line is read when it has come to rest.
  zoom: { variants: ZOOM_VARIANTS, speed: 6, url: (call) => `https://app.zoom.us/wc/${9_200_000 + call}/join` },
  jitsi: { variants: JITSI_VARIANTS, speed: 16, url: (call) => `https://meet.jit.si/recall${call}` },
};

/** How long words may take to arrive after the last one was spoken. */
const PATIENCE_MS = 10_000;

export const recall = part<Readonly<Record<Played, PlatformRecall>>>({
  about:
    'A recorded rehearsal over every variant of every replica, far faster than talk, through the extension into its database; compared word by word with what was spoken. Out of order counts as missing and too many.',
  async measure() {
    const built = buildExtension('teams');
    if (!built.ok) throw new Error(built.output);
    const stage = await launchStage({ extensionDir: built.folder, ownDisplay: true });
    try {
      const panel = await stage.openPanel();
      await acceptConsent(stage, panel);
      await make(stage.page, 'leave');
      const playAllOf = (platform: Played) => playAll(stage, panel, platform);
      return {
        meet: await playAllOf('meet'),
        teams: await playAllOf('teams'),
        zoom: await playAllOf('zoom'),
        jitsi: await playAllOf('jitsi'),
      };
    } finally {
      await stage.close();
    }
  },
  rows: (figures) =>
    Object.entries(figures).flatMap(([platform, { variants, spoken, stored, tooMany, misattributed }]) => [
      {
        figure: `${platform}: word recall over ${variants} variants, ${spoken} words`,
        ringside: (stored / spoken).toFixed(3),
        wanted: '1.000',
      },
      {
        figure: `${platform}: words too many; words given to the wrong speaker`,
        ringside: `${tooMany}; ${misattributed}`,
        wanted: '0; 0',
      },
    ]),
});

async function playAll(stage: StageBrowser, panel: Page, platform: Played): Promise<PlatformRecall> {
  const { variants } = PLAYED[platform];
  const heard: HeardWords[] = [];
  const faulty: string[] = [];
  for (const [index, variant] of variants.entries()) {
    const words = await playOne(stage, panel, platform, variant, index);
    heard.push(words);
    if (isFlawless(words)) continue;
    faulty.push(variant.name);
    console.error(`  ${platform}, ${variant.name}: ${JSON.stringify(words)}`);
  }
  return { variants: variants.length, ...addWords(heard), faulty };
}

/** Each variant has a call of its own, and the rehearsals take turns. */
async function playOne(
  stage: StageBrowser,
  panel: Page,
  platform: Played,
  variant: Variant,
  index: number,
): Promise<HeardWords> {
  const { speed, url } = PLAYED[platform];
  const rehearsals = readRehearsals();
  const turns = rehearsals[index % rehearsals.length]?.turns ?? [];
  const known = new Set((await readDatabase(panel)).sessions.map(({ id }) => id));
  const call = await stage.openCall({ platform, pageSwitches: variant.switches, url: url(index) });
  try {
    if (variant.switches.start === 'lobby') await make(call, 'join');
    await startCall(panel);
    // In 2024 words leave the page at once: whoever comes later has not heard them.
    await hasJoined(panel, known);
    const said = await playVariant(call, variant, turns, speed);
    const read = async () => {
      const { utterances } = await readDatabase(panel);
      const heard = utterances.filter(({ sessionId }) => !known.has(sessionId));
      return countWords(compareWords(said, heard));
    };
    let words = await read();
    for (const start = Date.now(); !isFlawless(words) && Date.now() - start < PATIENCE_MS; words = await read())
      await sleep(100);
    return words;
  } finally {
    await call.close();
  }
}

/** Waits for the session of a call that has just been started; without one its words are missing, and counted so. */
async function hasJoined(panel: Page, known: ReadonlySet<string>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await sleep(50)) {
    if ((await readDatabase(panel)).sessions.some(({ id }) => !known.has(id))) return;
  }
}

const isFlawless = ({ spoken, stored, tooMany, misattributed }: HeardWords): boolean =>
  stored === spoken && tooMany === 0 && misattributed === 0;

const lettersOf = (call: number): string =>
  String.fromCharCode(97 + Math.floor(call / 26)) + String.fromCharCode(97 + (call % 26));
