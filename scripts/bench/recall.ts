import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { adapterFor } from '#platforms/adapters.ts';
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
  /** Calls that are on at the same time: most of a call is waiting for the next word. */
  readonly atOnce: number;
  /** A call of its own for each variant: its meeting, as the address names it, */
  readonly meeting: (call: number) => string;
  /** and the address. */
  readonly url: (meeting: string) => string;
}

/** BigBlueButton is read by how captions behave, from when that is clear: not every word, and nobody's. */
type Played = Exclude<Platform, 'bigbluebutton'>;

const PLAYED: Readonly<Record<Played, Play>> = {
  meet: {
    variants: MEET_VARIANTS,
    speed: 60,
    // In front: what becomes of a call that nobody looks at is one of the variants.
    atOnce: 1,
    meeting: (call) => `rec-${lettersOf(call)}ll-abc`,
    url: (meeting) => `https://meet.google.com/${meeting}`,
  },
  teams: {
    variants: TEAMS_VARIANTS,
    speed: 20,
    atOnce: 8,
    meeting: (call) => String(9_100_000 + call),
    url: (meeting) => `https://teams.microsoft.com/meet/${meeting}`,
  },
  zoom: {
    variants: ZOOM_VARIANTS,
    // Its windows lose their front, and a line is read when it has come to rest.
    speed: 6,
    atOnce: 8,
    meeting: (call) => String(9_200_000 + call),
    url: (meeting) => `https://app.zoom.us/wc/${meeting}/join`,
  },
  jitsi: {
    variants: JITSI_VARIANTS,
    speed: 16,
    atOnce: 8,
    meeting: (call) => `recall${9_300_000 + call}`,
    url: (meeting) => `https://meet.jit.si/${meeting}`,
  },
};

/** How long words may take to arrive after the last one was spoken. */
const PATIENCE_MS = 10_000;

export const recall = part<Readonly<Record<Played, PlatformRecall>>>({
  about:
    'A recorded rehearsal over every variant of every replica, far faster than talk, on Teams, Zoom and Jitsi with eight calls on at once, through the extension into its database; compared word by word with what was spoken. Out of order counts as missing and too many.',
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
  const { variants, atOnce } = PLAYED[platform];
  const heard: HeardWords[] = [];
  const faulty: string[] = [];
  const enter = oneByOne();
  const waiting = [...variants.entries()];
  const started = Date.now();
  const playOn = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, variant] = next;
      const words = await playOne({ stage, panel, enter, platform }, variant, index);
      heard.push(words);
      if (isFlawless(words)) continue;
      faulty.push(variant.name);
      console.error(`  ${platform}, ${variant.name}: ${JSON.stringify(words)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, playOn));
  console.error(`  ${platform}: ${variants.length} variants in ${Math.round((Date.now() - started) / 1_000)} s`);
  return { variants: variants.length, ...addWords(heard), faulty };
}

/** Calls are entered and closed one after the other, as somebody would: the panel follows the tab in front. */
type Enter = <T>(step: () => Promise<T>) => Promise<T>;

function oneByOne(): Enter {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const entered = last.then(step);
    last = entered.catch(() => null);
    return entered;
  };
}

interface Place {
  readonly stage: StageBrowser;
  readonly panel: Page;
  readonly enter: Enter;
  readonly platform: Played;
}

/** Each variant has a call of its own, and the rehearsals take turns. */
async function playOne({ stage, panel, enter, platform }: Place, variant: Variant, index: number): Promise<HeardWords> {
  const { speed, meeting, url } = PLAYED[platform];
  const id = meeting(index);
  const rehearsals = readRehearsals();
  const turns = rehearsals[index % rehearsals.length]?.turns ?? [];
  const call = await enter(async () => {
    const opened = await stage.openCall({ platform, pageSwitches: variant.switches, url: url(id) });
    if (variant.switches.start === 'lobby') await make(opened, 'join');
    await startCall(panel, meetingIdAt(url(id)));
    // In 2024 words leave the page at once: whoever comes later has not heard them.
    await hasJoined(panel, id);
    return opened;
  });
  try {
    const said = await playVariant(call, variant, turns, speed);
    const read = async () => countWords(compareWords(said, (await heardIn(panel, id)).utterances));
    let words = await read();
    for (const start = Date.now(); !isFlawless(words) && Date.now() - start < PATIENCE_MS; words = await read())
      await sleep(250);
    return words;
  } finally {
    await enter(() => call.close());
  }
}

const meetingIdAt = (address: string): string | undefined => {
  const url = new URL(address);
  return adapterFor(url.hostname)?.meetingId(url) ?? undefined;
};

/** Waits for the session of a call that has just been started; without one its words are missing, and counted so. */
async function hasJoined(panel: Page, meeting: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await sleep(50)) {
    if ((await heardIn(panel, meeting)).sessions > 0) return;
  }
}

async function heardIn(panel: Page, meeting: string) {
  const { sessions, utterances } = await readDatabase(panel);
  const ids = new Set(sessions.filter(({ meetingId }) => meetingId.includes(meeting)).map(({ id }) => id));
  return { sessions: ids.size, utterances: utterances.filter(({ sessionId }) => ids.has(sessionId)) };
}

const isFlawless = ({ spoken, stored, tooMany, misattributed }: HeardWords): boolean =>
  stored === spoken && tooMany === 0 && misattributed === 0;

const lettersOf = (call: number): string =>
  String.fromCharCode(97 + Math.floor(call / 26)) + String.fromCharCode(97 + (call % 26));
