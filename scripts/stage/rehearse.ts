// Plays one rehearsal in front of the panel and compares what it shows with what was expected.
import { setTimeout as sleep } from 'node:timers/promises';
import { pictureLabel } from '#platforms/fingerprint.ts';
import { pictureOf } from '../../tests/stage/bigbluebutton/picture-of.ts';
import type { StageBrowser } from '../../tests/stage/browser.ts';
import { CAST } from '../../tests/stage/cast.ts';
import type { Rehearsal } from '../../tests/stage/rehearsals.ts';
import { CALL_URL } from '../../tests/stage/serve.ts';
import type { Platform, Turn } from '../../tests/stage/stage-api.ts';
import { openAlbum } from './album.ts';
import { missesOf } from './expectations.ts';
import { firstRun, markSelf, ownVoice } from './first-run.ts';
import { captionLine, changeLine } from './narrate.ts';
import { type PanelWatch, watchPanel } from './panel-watch.ts';

export interface RehearsalOptions {
  readonly platform: Platform;
  readonly speed: number;
  /** Where nobody watches: pictures, a hang-up at the end, and the summary. */
  readonly unattended: boolean;
  readonly say: (line: string) => void;
}

/** How long the panel may take to show what a finished turn means. */
const patienceMs = 4_000;
const summaryMs = 6_000;
/** A picture shows the panel at rest, not in the middle of a movement. */
const restMs = 400;

/** Where the page does not say who is who, both say hello first, so that the panel can ask. */
const HELLO: readonly Turn[] = [
  { speaker: 'candidate', text: 'Hi Ines, can you hear me okay? My camera was off a minute ago.' },
  { speaker: 'interviewer', text: 'Yes, loud and clear, thanks. I can see you well now, too.' },
];

/** The picture that shows most: the candidate is talking, half of the interview is behind them. */
const middleAnswer = (turns: readonly Turn[]): number =>
  turns.findIndex(({ speaker }, index) => speaker === 'candidate' && index >= turns.length / 2);
const wordMs = 330;
const inMidSentence = 0.7;

const ownName = CAST.find((person) => person.isSelf)?.name ?? '';

/** What the panel calls the candidate: by name, or on BigBlueButton by the picture, once both have been seen. */
const ownLabel = (platform: Platform): string =>
  platform === 'bigbluebutton' ? pictureLabel(new URL(pictureOf(ownName), CALL_URL[platform]).href) : ownName;

async function sayHello(stage: StageBrowser, watch: PanelWatch, platform: Platform, speed: number): Promise<void> {
  const panel = stage.panel;
  let heardBefore: readonly string[] = [];
  for (const turn of HELLO) {
    await playTurn(stage, turn, speed);
    // Pictures tell voices apart once two of them have been seen.
    if (platform === 'bigbluebutton' && turn === HELLO[0]) continue;
    await watch.until(({ askedVoices }) => askedVoices.length > heardBefore.length, patienceMs);
    const asked = watch.latest.askedVoices;
    const own = ownLabel(platform);
    const isKnown = asked.includes(own) || turn.speaker === 'candidate';
    const voice = isKnown ? ownVoice(asked, own, heardBefore) : undefined;
    if (voice && panel) await markSelf(panel, voice);
    heardBefore = watch.latest.askedVoices;
  }
}

const playTurn = (stage: StageBrowser, turn: Turn, speed: number): Promise<void> =>
  stage.page.evaluate((turns, pace) => window.stage.play({ turns }, { speed: pace }), [turn], speed);

/** Complaints about everything that was not as expected; none when the panel did its job. */
export async function rehearse(
  stage: StageBrowser,
  rehearsal: Rehearsal,
  options: RehearsalOptions,
): Promise<string[]> {
  const { platform, speed, unattended, say } = options;
  const panel = await stage.openPanel();
  const misses: string[] = [];
  const name = platform === 'meet' ? rehearsal.name : `${platform}-${rehearsal.name}`;
  const album = openAlbum(name, stage.photograph, say);
  const keep = async (moment: string) => {
    if (!unattended) return;
    await sleep(restMs);
    await album.keep(moment);
  };
  const watch = await watchPanel(panel, (shown, before) => {
    const line = changeLine(before, shown);
    if (line) say(line);
  });

  // Nothing is known of such a site before the user names it.
  const named = platform === 'bigbluebutton' ? new URL(CALL_URL[platform]).host : null;
  await firstRun(panel, watch, keep, named);
  await keep('start');
  if (platform !== 'meet') await sayHello(stage, watch, platform, speed);

  const middle = middleAnswer(rehearsal.turns);
  for (const [index, turn] of rehearsal.turns.entries()) {
    const spoken = playTurn(stage, turn, speed);
    if (index === middle) {
      await sleep((turn.text.split(' ').length * wordMs * inMidSentence) / speed);
      await keep('middle');
    }
    await spoken;
    const due = rehearsal.expect.filter(({ afterTurn }) => afterTurn === index + 1);
    for (const expected of due) {
      await watch.until((shown) => missesOf(expected, shown).length === 0, patienceMs);
      misses.push(...missesOf(expected, watch.latest).map((miss) => `after turn ${index + 1}: ${miss}`));
    }
    say(captionLine(turn, watch.latest));
    if (watch.latest.round) await keep('round');
  }
  await keep('last-turn');

  if (unattended) {
    await stage.page.evaluate(() => window.stage.leave());
    const ended = await watch.until(({ state }) => state === 'ended', summaryMs);
    if (!ended) misses.push(`after the call: the panel says "${watch.latest.state}", expected "ended"`);
    await keep('end');
  }
  watch.stop();
  return misses;
}
