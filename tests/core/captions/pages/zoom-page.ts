import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { createLookout } from './lookout.ts';
import { Recognition } from './recogniser.ts';
import type { Person, Turn } from './transcript.ts';

interface Window {
  key: number;
  readonly person: Person;
  /** The stretches since this window last appeared: words, and how they are heard. */
  readonly said: Recognition[];
  text: string;
  hidden: boolean;
}

/** "Yes" that is shown again and "yes" that is said again look the same, so it is not played. */
const SHOWN_AGAIN_WORDS = 4;
/** New words between two looks, at the most, for each word of the window: what has gone by is lost. */
const UNSEEN_SHARE = 0.5;

/** How somebody without a picture is shown: two people here have the same initials. */
export const initialsOf = ({ name }: Person): string => `initials ${name.replace(/[^A-Z]/g, '')}`;

/** What rolls out of the window is right by then: nobody can correct it afterwards. */
const FRONT_WORDS = 5;

const heardIn = ({ said }: Window) => said.reduce((sum, { heard }) => sum + heard, 0);

/**
 * Zoom: one window of the last words for each person talking, in no order. A silent one is hidden,
 * and used again or replaced; captions turned off and on show the last words again. For a moment
 * old and new text stand together in one window.
 *
 * @param voiceOf how somebody is shown
 */
export function playOnZoom(
  turns: readonly Turn[],
  hearing: Hearing,
  dice: Dice,
  voiceOf: (person: Person) => string,
): void {
  const lookout = createLookout(hearing, dice);
  const windows = new Map<Person, Window>();
  const width = 8 + dice.upTo(8);
  let lastKey = 0;
  let panelIsOpen = false;
  let unseen = 0;

  const lineOf = ({ key, person, text }: Window): CaptionLine => {
    // Two of one name, or of the same initials, cannot be told apart in the panel.
    return {
      key,
      speaker: panelIsOpen && person.name !== 'Ann Lee' ? person.name : null,
      voice: voiceOf(person),
      text,
    };
  };
  const shown = () => [...windows.values()].filter(({ hidden, text }) => !hidden && text !== '');
  const lines = () => (dice.onceIn(2) ? shown() : shown().reverse()).map(lineOf);
  const look = () => {
    unseen = 0;
    lookout.look(lines());
  };
  /** A window is seen when it is full: what left a short line could as well have been taken back. */
  const isFull = (window: Window) => heardIn(window) <= width && heardIn(window) > width - 3;
  const show = () => {
    if (unseen + 3 > width * UNSEEN_SHARE || [...windows.values()].some(isFull)) look();
    else lookout.glance(lines());
  };

  const windowOf = (person: Person): Window => {
    const known = windows.get(person);
    if (known !== undefined && !known.hidden) return known;
    lastKey += 1;
    const isUsedAgain = known !== undefined && dice.onceIn(2);
    const fresh = { key: isUsedAgain ? known.key : lastKey, person, said: [], text: '', hidden: false };
    windows.set(person, fresh);
    return fresh;
  };

  const write = (window: Window) => {
    const { said } = window;
    let from = Math.max(0, heardIn(window) - width);
    const parts: string[] = [];
    for (const stretch of said) {
      if (from < stretch.heard) parts.push(stretch.text(Math.max(0, from)));
      from -= stretch.heard;
    }
    window.text = parts.join(' ');
  };

  /** What is over will soon have rolled away, and nothing in it is wrong any more. */
  const correct = () => {
    for (const window of windows.values()) {
      for (const stretch of window.said) if (stretch.isOver) stretch.correct();
      if (!window.hidden) write(window);
    }
  };

  const toggleCaptions = () => {
    look();
    lookout.look([]);
    for (const window of windows.values()) {
      lastKey += 1;
      window.key = lastKey;
      if (window.text.split(' ').length < SHOWN_AGAIN_WORDS) window.hidden = true;
    }
    show();
  };

  const hide = () => {
    look();
    for (const window of windows.values()) if (dice.onceIn(2)) window.hidden = true;
    // A window that is used again at once goes on, for all that can be seen.
    look();
  };

  const openPanel = () => {
    panelIsOpen = !panelIsOpen;
  };

  const roll = (window: Window, stretch: Recognition) => {
    const before = window.text;
    // What goes into a layer has been seen, and has settled by the time a line turns over.
    const turnsOver = heardIn(window) > width && stretch.isSettled && lookout.seen(window.key) === before;
    stretch.hear();
    write(window);
    if (!turnsOver || !dice.onceIn(6)) return;
    const after = window.text;
    window.text = dice.onceIn(2) ? `${before}${after}` : `${after}${before}`;
    look();
    window.text = after;
  };

  const open: { person: Person; stretch: Recognition }[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    if (open.length === 0) {
      correct();
      if (dice.onceIn(2)) dice.pick([hide, toggleCaptions, openPanel])();
    }
    const next = waiting[0];
    const talksOver = open.length > 0 && open.length < 3 && dice.onceIn(6);
    const mayBegin = open.length === 0 || (talksOver && open.every(({ person }) => person !== next?.person));
    if (next !== undefined && mayBegin) {
      waiting.shift();
      const stretch = new Recognition(next.words, dice, Math.max(3, width * UNSEEN_SHARE - FRONT_WORDS));
      const window = windowOf(next.person);
      for (const over of window.said) over.correct();
      window.said.push(stretch);
      open.push({ person: next.person, stretch });
    }
    for (const turn of [...open]) {
      roll(windowOf(turn.person), turn.stretch);
      if (turn.stretch.isOver) open.splice(open.indexOf(turn), 1);
    }
    unseen += 3;
    show();
  }
  correct();
  look();
}
