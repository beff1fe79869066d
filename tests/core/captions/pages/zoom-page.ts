import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { dress, interim } from './recogniser.ts';
import type { Turn } from './transcript.ts';

interface Window {
  key: number;
  readonly speaker: string;
  /** Words since this window last appeared. */
  words: string[];
  text: string;
  hidden: boolean;
}

/** "Yes" that is shown again and "yes" that is said again look the same, so it is not played. */
const SHOWN_AGAIN_WORDS = 4;

/**
 * Zoom: one window of the last words for each person talking, in no order. A silent one is hidden,
 * and used again or replaced; captions turned off and on show the last words again.
 */
export function playOnZoom(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const windows = new Map<string, Window>();
  const width = 8 + dice.upTo(8);
  let lastKey = 0;
  let panelIsOpen = false;

  const show = () => {
    const lines = [...windows.values()].filter(({ hidden, text }) => !hidden && text !== '').map(lineOf);
    hearing.hear(...(dice.onceIn(2) ? lines : lines.reverse()));
  };
  const lineOf = ({ key, speaker, text }: Window): CaptionLine => {
    return { key, speaker: panelIsOpen ? speaker : null, voice: `avatar ${speaker}`, text };
  };

  const windowOf = (speaker: string): Window => {
    const known = windows.get(speaker);
    if (known !== undefined && !known.hidden) return known;
    lastKey += 1;
    const isUsedAgain = known !== undefined && dice.onceIn(2);
    const fresh = { key: isUsedAgain ? known.key : lastKey, speaker, words: [], text: '', hidden: false };
    windows.set(speaker, fresh);
    return fresh;
  };

  const toggleCaptions = () => {
    hearing.hear();
    for (const window of windows.values()) {
      lastKey += 1;
      window.key = lastKey;
      if (window.words.length < SHOWN_AGAIN_WORDS) window.hidden = true;
    }
    show();
  };

  const hide = () => {
    for (const window of windows.values()) if (dice.onceIn(2)) window.hidden = true;
    show();
  };

  const openPanel = () => {
    panelIsOpen = !panelIsOpen;
  };

  /** Adds words; the last one is a guess until the turn is over. */
  const roll = (speaker: string, said: readonly string[], isOver: boolean) => {
    const window = windowOf(speaker);
    window.words = [...window.words, ...said];
    const inView = window.words.slice(-width);
    window.text = isOver ? dress(inView, dice) : interim(inView, inView.length, dice);
  };

  const open: { speaker: string; left: readonly string[] }[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    if (open.length === 0 && dice.onceIn(2)) dice.pick([hide, toggleCaptions, openPanel])();
    const next = waiting[0];
    const talksOver = open.length === 1 && dice.onceIn(6) && open[0]?.speaker !== next?.speaker;
    if (next !== undefined && (open.length === 0 || talksOver)) {
      waiting.shift();
      open.push({ speaker: next.speaker, left: next.words });
    }
    for (const turn of [...open]) {
      const step = 1 + dice.upTo(2);
      roll(turn.speaker, turn.left.slice(0, step), turn.left.length <= step);
      turn.left = turn.left.slice(step);
      if (turn.left.length === 0) open.splice(open.indexOf(turn), 1);
    }
    show();
  }
}
