// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://app.zoom.us/wc/123456789/join"}
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zoom } from '#platforms/zoom/zoom.ts';
import { personOf } from '../stage/cast.ts';
import { heardSoFar } from '../stage/page/speech.ts';
import { createStage } from '../stage/page/stage.ts';
import type { Stage, Turn, ZoomSwitches } from '../stage/stage-api.ts';
import { DEFAULT_SWITCHES } from '../stage/switches.ts';
import { createZoomScenes } from '../stage/zoom/scenes.ts';
import { createFullTranscript } from '../stage/zoom/transcript.ts';
import { createZoomCaptions } from '../stage/zoom/windows.ts';
import { openWorker } from './open-worker.ts';

const { startCapture } = await import('../../entrypoints/captions.content/capture.ts');

/** The first is longer than a window of words, and over before anybody can be sure that these are captions. */
const TURNS: readonly Turn[] = [
  { speaker: 'interviewer', text: 'Let us design the API for a booking service. How would you lay out the endpoints?' },
  { speaker: 'candidate', text: "I'd begin with the resources. There are venues and seats, and each has an address." },
  { speaker: 'interviewer', text: 'Okay.' },
  { speaker: 'candidate', text: 'Then paging, errors, and what a client does when a call times out halfway.' },
];

const nameOf = (speaker: string): string => personOf(speaker)?.name ?? speaker;

/** The replica of Zoom, of which the adapter does not know the class names. */
function openZoom(given: Partial<ZoomSwitches>): Stage {
  const switches: ZoomSwitches = { ...DEFAULT_SWITCHES.zoom, rows: 'changed', ...given };
  const transcript = createFullTranscript({ switches, nameOf });
  const actions = { leave: () => {}, rejoin: () => {}, toggleCaptions: () => {} };
  const stage = createStage({
    platform: 'zoom',
    switches,
    nameOf,
    replaysHistory: true,
    view: createZoomCaptions({ switches, nameOf, transcript }),
    scenes: createZoomScenes(switches, actions, transcript),
  });
  stage.join();
  stage.captionsOn();
  return stage;
}

/** Two things that a browser knows of a page and jsdom does not: what is in a flex box is a box, and what is out of sight. */
function layOut(): void {
  document.head.innerHTML = '<style>#live-transcription-subtitle > span { display: block }</style>';
  Element.prototype.checkVisibility = function isSeen() {
    return this.isConnected && this.closest('[style*="display: none"]') === null;
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function speak(stage: Stage, turns: readonly Turn[], speed: number): Promise<void> {
  let isOver = false;
  void stage.play({ turns }, { speed }).then(() => {
    isOver = true;
  });
  while (!isOver) await pass(100);
}

const wordsOf = (texts: readonly string[]) =>
  texts
    .join(' ')
    .toLowerCase()
    .match(/[a-z']+/g);

describe('windows of words that lose their front, read by how they behave', { timeout: 30_000 }, () => {
  let ending: AbortController;
  beforeAll(layOut);
  beforeEach(() => {
    vi.useFakeTimers();
    ending = new AbortController();
  });
  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
  });

  const begin = async (hasStarted: boolean, waitMs: number, switches: Partial<ZoomSwitches> = {}) => {
    const worker = openWorker({ hasStarted });
    const stage = openZoom(switches);
    startCapture(document, zoom, ending);
    await pass(waitMs);
    const stored = () => wordsOf(worker.stored().map(({ text }) => text));
    return { worker, stage, stored };
  };

  it.each([1, 5])(
    'have every word once, whenever the page is looked at, at %d times the pace of talk',
    async (speed) => {
      for (let waitMs = 600; waitMs < 1_100; waitMs += 60) {
        const { stage, stored } = await begin(true, waitMs);
        await speak(stage, TURNS, speed);
        await pass(4_000);
        expect(stored()).toEqual(wordsOf(TURNS.map(({ text }) => text)));
        ending.abort();
        ending = new AbortController();
      }
    },
  );

  it('have no word from before the start, though it has left them since, or already then', async () => {
    const words = TURNS.map(({ text }) => text)
      .join(' ')
      .split(' ');
    const { worker, stage, stored } = await begin(false, 1_000, { hideAfterMs: 0 });
    const said = async (from: number, to: number, wordMs: number) => {
      for (let heard = from + 1; heard <= to; heard += 1) {
        stage.utter('interviewer', heardSoFar(words, heard));
        await pass(wordMs);
      }
    };
    // Too slow to look like talk, so that nothing has been found when the user starts.
    await said(0, 18, 4_000);
    await worker.start();
    await said(18, words.length, 330);
    stage.utter('interviewer', words.join(' '));
    await pass(1_000);
    expect(stored()).toEqual(wordsOf(words.slice(18)));
  });
});
