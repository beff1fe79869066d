import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { createLookout } from './lookout.ts';
import { Recognition } from './recogniser.ts';
import type { Turn } from './transcript.ts';

interface Entry {
  readonly turn: Turn;
  readonly recognition: Recognition;
  readonly key: number;
  text: string;
}

/** "Yes" that stands there again, alone, could be the same or another one. */
const ALONE_WORDS = 4;
/** New words between two looks, at the most: a window that has moved on altogether shows nothing known. */
const UNSEEN_WORDS = 6;

/** What rolls out of the window is right by then: nobody can correct it afterwards. */
const FRONT_WORDS = 5;

/**
 * Meet up to the middle of 2024: the last utterances only, gone after a silence. A long one loses
 * its front.
 */
export function playOnOldMeet(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const lookout = createLookout(hearing, dice);
  const width = 14 + dice.upTo(16);
  let entries: Entry[] = [];
  let lastKey = 0;
  let unseen = 0;

  const lines = () =>
    entries.map(({ key, turn, text }): CaptionLine => {
      return { key, speaker: turn.person.name, voice: turn.person.face, text };
    });
  const write = (entry: Entry) => {
    const { recognition } = entry;
    entry.text = recognition.text(Math.max(0, recognition.heard - width));
  };
  const correct = (entry: Entry) => {
    entry.recognition.correct();
    write(entry);
  };
  const look = () => {
    unseen = 0;
    lookout.look(lines());
  };
  const show = () => (unseen > UNSEEN_WORDS ? look() : lookout.glance(lines()));

  const begin = (turn: Turn): Entry => {
    lastKey += 1;
    const entry = {
      turn,
      recognition: new Recognition(turn.words, dice, Math.max(3, width - UNSEEN_WORDS - FRONT_WORDS)),
      key: lastKey,
      text: '',
    };
    entries.push(entry);
    return entry;
  };

  const vanish = () => {
    entries.forEach(correct);
    look();
    const last = entries.at(-1);
    if (last !== undefined && last.turn.words.length < ALONE_WORDS) return;
    entries = [];
    show();
  };

  const open: Entry[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    if (open.length === 0 && dice.onceIn(2)) vanish();
    const next = waiting[0];
    const talksOver = open.length === 1 && dice.onceIn(8) && open[0]?.turn.person !== next?.person;
    if (next !== undefined && (open.length === 0 || talksOver)) {
      waiting.shift();
      open.push(begin(next));
    }
    for (const entry of [...open]) {
      entry.recognition.hear();
      write(entry);
      if (entry.recognition.isOver) open.splice(open.indexOf(entry), 1);
    }
    unseen += 3;
    show();
  }
  for (const entry of entries) correct(entry);
  look();
}
