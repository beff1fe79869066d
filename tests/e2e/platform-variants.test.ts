import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { make } from '../stage/call-driver.ts';
import { readDatabase } from '../stage/read-database.ts';
import type { Platform, SpokenTurn, Turn } from '../stage/stage-api.ts';
import { hearingFaults } from '../stage/variants/hearing-faults.ts';
import { JITSI_VARIANTS } from '../stage/variants/jitsi.ts';
import { playVariant } from '../stage/variants/play-variant.ts';
import { TEAMS_VARIANTS } from '../stage/variants/teams.ts';
import type { Variant } from '../stage/variants/variant.ts';
import { ZOOM_VARIANTS } from '../stage/variants/zoom.ts';
import { eventually } from './eventually.ts';
import { closeRoom, joinCall, openRoom, type Room } from './room.ts';

const DIALOGUE: readonly Turn[] = [
  { speaker: 'interviewer', text: 'Design a service that shortens links. Where would you begin?' },
  {
    speaker: 'candidate',
    text: 'With the reads. A link is made once and followed a thousand times, so they matter more.',
  },
  { speaker: 'interviewer', text: 'Fine. Then where do the links live, and what is the key?' },
  { speaker: 'candidate', text: 'In one table by the short code, with an index on who owns them.' },
];

interface Play {
  readonly platform: Exclude<Platform, 'meet'>;
  readonly variants: readonly Variant[];
  readonly speed: number;
  readonly url: (call: string) => string;
}

const PLAYS: readonly Play[] = [
  {
    platform: 'teams',
    variants: TEAMS_VARIANTS,
    speed: 20,
    url: (call) => `https://teams.microsoft.com/meet/${call}`,
  },
  // Its windows lose their front, and a line is read when it has come to rest.
  { platform: 'zoom', variants: ZOOM_VARIANTS, speed: 6, url: (call) => `https://app.zoom.us/wc/${call}/join` },
  { platform: 'jitsi', variants: JITSI_VARIANTS, speed: 16, url: (call) => `https://meet.jit.si/room${call}` },
];

/** Calls that are on at the same time: most of a call is waiting for the next word. */
const AT_ONCE = 8;
let calls = 9_000_000;

describe('every word is stored once, each with who said it', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ extensionDir: inject('stageExtension'), platform: 'teams' });
    await make(room.stage.page, 'leave');
  });
  afterAll(() => closeRoom(room));

  it.each(PLAYS)('on $platform, in all its variants', async ({ platform, variants, speed, url }) => {
    const { stage, panel } = room;
    const played: { readonly variant: Variant; readonly id: string; readonly said: readonly SpokenTurn[] }[] = [];

    // One after the other, as somebody would: the panel follows the tab in front.
    let entering: Promise<unknown> = Promise.resolve();
    const enter = async ({ switches }: Variant, id: string) => {
      const call = await joinCall(room, { platform, pageSwitches: switches, url: url(id) });
      if (switches.start !== 'lobby') await eventually(async () => (await heardIn(panel, id)).calls).toBe(1);
      return call;
    };
    const playOne = async (variant: Variant) => {
      calls += 1;
      const id = String(calls);
      const entered = entering.then(() => enter(variant, id));
      entering = entered;
      played.push({ variant, id, said: await playVariant(await entered, variant, DIALOGUE, speed) });
    };
    const waiting = [...variants];
    const playOn = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await playOne(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, playOn));

    await eventually(async () => {
      const all = played.map(async ({ variant, id, said }) => {
        const faults = hearingFaults(said, (await heardIn(panel, id)).utterances);
        return faults.map((fault) => `${variant.name}: ${fault}`);
      });
      return (await Promise.all(all)).flat();
    }).toEqual([]);
    expect(played).toHaveLength(variants.length);
    for (const page of await stage.browser.pages()) if (/\/(?:meet|wc|room)/.test(page.url())) await page.close();
  });
});

async function heardIn(panel: Page, id: string) {
  const { sessions, utterances } = await readDatabase(panel);
  const ids = new Set(sessions.filter(({ meetingId }) => meetingId.includes(id)).map((session) => session.id));
  return { calls: ids.size, utterances: utterances.filter(({ sessionId }) => ids.has(sessionId)) };
}
