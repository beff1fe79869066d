// What the people in a replica call do.
import type { Frame, Page } from 'puppeteer-core';
import type { Speaker, Turn } from './stage-api.ts';

/** The speaker's captions now show exactly this text: as they do while somebody talks, it grows from call to call. */
export const say = (call: Page | Frame, speaker: Speaker, text: string): Promise<void> =>
  call.evaluate((who, words) => window.stage.utter(who, words), speaker, text);

/** Speaks a dialogue word by word; resolves when the last word has settled. */
export const speak = (call: Page | Frame, turns: readonly Turn[], speed: number): Promise<void> =>
  call.evaluate((dialogue, pace) => window.stage.play({ turns: dialogue }, { speed: pace }), turns, speed);

type Scene =
  | 'lobby'
  | 'join'
  | 'leave'
  | 'rejoin'
  | 'breakout'
  | 'mainRoom'
  | 'captionsOn'
  | 'captionsOff'
  | 'replaceRegion';

/** Something happens to the call itself. */
export const make = (call: Page | Frame, scene: Scene): Promise<void> =>
  call.evaluate(async (name) => window.stage[name](), scene);
