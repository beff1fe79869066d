import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { createLookout } from './lookout.ts';
import { Recognition } from './recogniser.ts';
import type { Turn } from './transcript.ts';

interface Message {
  readonly turn: Turn;
  readonly recognition: Recognition;
  key: number;
  /** The first word that is shown. */
  from: number;
  text: string;
}

/** What comes late is known for the end of what has gone if it shows so many words of it again. */
const SHOWN_AGAIN_WORDS = 4;

/**
 * Jitsi: a paragraph for each message while it is spoken and for a moment after, several people at
 * once. Nothing is kept: a pause empties the page, and what comes then is new. A message that was
 * taken away in mid-sentence comes back with its end, whole or without what was shown before.
 */
export function playOnJitsi(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  const lookout = createLookout(hearing, dice);
  let messages: Message[] = [];
  const givesOnlyTheRest = dice.onceIn(2);
  let lastKey = 0;

  const lines = () =>
    messages.map(({ key, turn, text }): CaptionLine => ({ key, speaker: turn.person.name, voice: null, text }));
  const look = () => lookout.look(lines());
  const show = () => lookout.glance(lines());

  const write = (message: Message) => {
    message.text = message.recognition.text(message.from);
  };
  const correct = (message: Message) => {
    message.recognition.correct();
    write(message);
  };

  const begin = (turn: Turn): Message => {
    lastKey += 1;
    const message = { turn, recognition: new Recognition(turn.words, dice), key: lastKey, from: 0, text: '' };
    messages.push(message);
    return message;
  };

  /** Seconds after its last word: nothing goes before it was seen, as it should be. */
  const expire = () => {
    const over = messages.filter(({ recognition }) => recognition.isOver);
    over.forEach(correct);
    look();
    messages = messages.filter((message) => !over.includes(message) || dice.onceIn(2));
    look();
  };

  const grow = (message: Message) => {
    message.recognition.hear();
    write(message);
  };

  /** The recogniser falls silent in the middle; the final text comes when the words have left already. */
  const stall = (message: Message) => {
    const { recognition } = message;
    const before = recognition.heard;
    correct(message);
    look();
    messages = messages.filter((other) => other !== message);
    look();
    lastKey += 1;
    message.key = lastKey;
    while (!recognition.isOver) recognition.hear();
    if (givesOnlyTheRest) message.from = before;
    correct(message);
    messages.push(message);
    look();
  };

  const open: Message[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    if (dice.onceIn(3)) expire();
    const next = waiting[0];
    const talksOver = open.length > 0 && open.length < 3 && dice.onceIn(6);
    const mayBegin = open.length === 0 || (talksOver && open.every(({ turn }) => turn.person !== next?.person));
    if (next !== undefined && mayBegin) {
      waiting.shift();
      open.push(begin(next));
    }
    for (const message of [...open]) {
      const { heard, isOver } = message.recognition;
      if (open.length === 1 && heard >= SHOWN_AGAIN_WORDS && !isOver && dice.onceIn(12)) stall(message);
      else grow(message);
      if (message.recognition.isOver) open.splice(open.indexOf(message), 1);
    }
    show();
  }
  messages.forEach(correct);
  look();
}
