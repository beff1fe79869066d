// Speaks a dialogue in a replica call while what its variant says happens in the middle of it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { make, say, speak } from '../call-driver.ts';
import type { SpokenTurn, Turn } from '../stage-api.ts';
import type { Incident, Variant } from './variant.ts';

/** Something happens around two turns, which are both said. */
type Happening = (call: Page, first: Turn, second: Turn, speed: number) => Promise<void>;

/** However fast the talk, nobody goes away for less: longer than a reader of the page takes to notice. */
const AWAY_MS = 700;
const BACK_AFTER_MS = 60;
/** Long enough that the page is read in between. */
const READ_AFTER_MS = 120;

/** Word by word, but from outside: timers of a page that nobody sees may be slow. */
async function sayInSteps(call: Page, { speaker, text }: Turn): Promise<void> {
  const words = text.split(' ');
  for (let heard = 3; heard < words.length; heard += 3) await say(call, speaker, words.slice(0, heard).join(' '));
  await say(call, speaker, text);
}

const firstHalf = (text: string) => text.split(' ').slice(0, 4).join(' ');
/** What a recogniser makes of a word at first. */
const withSlip = (text: string) => text.replace(/(\S+?)(\p{P}?)$/u, 'something$2');

const HAPPENINGS: Readonly<Record<Incident, Happening>> = {
  'captions-toggled': async (call, first, second, speed) => {
    await speak(call, [first], speed);
    await make(call, 'captionsOff');
    await sleep(AWAY_MS);
    await make(call, 'captionsOn');
    await speak(call, [second], speed);
  },
  'region-replaced': async (call, first, second, speed) => {
    await speak(call, [first], speed);
    await make(call, 'replaceRegion');
    await speak(call, [second], speed);
  },
  'breakout-and-back': async (call, first, second, speed) => {
    await make(call, 'breakout');
    await speak(call, [first, second], speed);
    await sleep(AWAY_MS);
    await make(call, 'mainRoom');
  },
  'left-and-rejoined': async (call, first, second, speed) => {
    await speak(call, [first], speed);
    await make(call, 'leave');
    await sleep(AWAY_MS);
    await make(call, 'rejoin');
    await make(call, 'captionsOn');
    await speak(call, [second], speed);
  },
  'hidden-for-a-while': async (call, first, second) => {
    const front = await call.browser().newPage();
    await call.waitForFunction(() => document.hidden, { polling: 20 });
    await sayInSteps(call, first);
    await sayInSteps(call, second);
    await front.close();
    await call.bringToFront();
  },
  reinserted: async (call, first, second, speed) => {
    await speak(call, [first], speed);
    await call.evaluate((ms) => window.stage.reinsert(0, ms), BACK_AFTER_MS);
    await say(call, second.speaker, firstHalf(second.text));
    await call.evaluate((ms) => window.stage.reinsert(1, ms), BACK_AFTER_MS);
    await say(call, second.speaker, second.text);
  },
  'old-block-corrected': async (call, first, second) => {
    await say(call, first.speaker, withSlip(first.text));
    await say(call, second.speaker, firstHalf(second.text));
    await call.evaluate((text) => window.stage.correct(1, text), first.text);
    await say(call, second.speaker, second.text);
  },
  'two-at-once': async (call, first, second, speed) => {
    await call.evaluate((one, other, pace) => window.stage.talkOver(one, other, { speed: pace }), first, second, speed);
  },
  'notice-shown': async (call, first, second, speed) => {
    await speak(call, [first], speed);
    await call.evaluate(() => window.stage.notice('Jordan Rivera has joined the call'));
    await speak(call, [second], speed);
  },
  'fell-silent': async (call, first, second, speed) => {
    await speak(call, [first], speed);
    await call.evaluate(() => window.stage.silence());
    await sleep(READ_AFTER_MS);
    await speak(call, [second], speed);
  },
  'finished-late': async (call, first, second, speed) => {
    await say(call, first.speaker, firstHalf(first.text));
    await call.evaluate(() => window.stage.silence());
    await sleep(READ_AFTER_MS);
    await say(call, first.speaker, first.text);
    await speak(call, [second], speed);
  },
  'scrolled-back': async (call, first, second, speed) => {
    await speak(call, [first], speed);
    for (const move of ['scrollUp', 'scrollUp', 'scrollDown', 'scrollUp', 'scrollDown'] as const) {
      await call.evaluate((name) => window.stage[name](), move);
      await sleep(READ_AFTER_MS);
    }
    await speak(call, [second], speed);
  },
};

async function enter(call: Page, { start = 'captions' }: Variant['switches']): Promise<void> {
  if (start === 'lobby') await make(call, 'join');
  if (start !== 'captions') await make(call, 'captionsOn');
  // Nobody speaks in the very moment in which somebody is let in.
  if (start === 'lobby') await sleep(AWAY_MS);
}

/** @returns what was said, with the names that the page shows: each of the turns once, in order */
export async function playVariant(
  call: Page,
  { switches, during, fastest = Number.POSITIVE_INFINITY }: Variant,
  turns: readonly Turn[],
  wantedSpeed: number,
): Promise<readonly SpokenTurn[]> {
  const speed = Math.min(wantedSpeed, fastest);
  const middle = Math.floor(turns.length / 2) - 1;
  const [first, second] = turns.slice(middle);
  if (first === undefined || second === undefined) throw new RangeError('a variant takes two turns or more');
  await enter(call, switches);
  await speak(call, turns.slice(0, middle), speed);
  if (during) await HAPPENINGS[during](call, first, second, speed);
  else await speak(call, [first, second], speed);
  await speak(call, turns.slice(middle + 2), speed);
  // A stage in a frame answers later.
  return call.evaluate(
    (said) => Promise.all(said.map(async (turn) => ({ ...turn, name: await window.stage.shownName(turn.speaker) }))),
    [...turns],
  );
}
