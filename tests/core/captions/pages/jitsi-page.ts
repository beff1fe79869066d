import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';
import { dress, interim } from './recogniser.ts';
import type { Turn } from './transcript.ts';

interface Message {
  readonly turn: Turn;
  key: number;
  heard: number;
  text: string;
}

/**
 * Jitsi: a paragraph for each message while it is spoken and for a moment after, several people at
 * once. Nothing is kept: a pause empties the page, and what comes then is new. A message that was
 * taken away in mid-sentence comes back with its end, whole or without what was shown before.
 */
export function playOnJitsi(turns: readonly Turn[], hearing: Hearing, dice: Dice): void {
  let messages: Message[] = [];
  const givesOnlyTheRest = dice.onceIn(2);
  let lastKey = 0;

  const lineOf = ({ key, turn, text }: Message): CaptionLine => ({ key, speaker: turn.speaker, voice: null, text });
  const show = () => hearing.hear(...messages.map(lineOf));

  const begin = (turn: Turn): Message => {
    lastKey += 1;
    const message = { turn, key: lastKey, heard: 0, text: '' };
    messages.push(message);
    return message;
  };

  const isOver = ({ heard, turn }: Message) => heard === turn.words.length;

  /** Seconds after its last word: nothing goes before it was seen. */
  const expire = () => {
    show();
    messages = messages.filter((message) => !isOver(message) || dice.onceIn(2));
    show();
  };

  const grow = (message: Message) => {
    const { words } = message.turn;
    message.heard = Math.min(words.length, message.heard + 1 + dice.upTo(2));
    message.text = isOver(message) ? dress(words, dice) : interim(words, message.heard, dice);
  };

  /** The recogniser falls silent in the middle; the final text comes when the words have left already. */
  const stall = (message: Message) => {
    const { words } = message.turn;
    const before = message.heard;
    message.text = dress(words.slice(0, before), dice);
    show();
    messages = messages.filter((other) => other !== message);
    show();
    lastKey += 1;
    message.key = lastKey;
    message.heard = words.length;
    message.text = dress(givesOnlyTheRest ? words.slice(before) : words, dice);
    messages.push(message);
  };

  const open: Message[] = [];
  const waiting = [...turns];
  while (waiting.length > 0 || open.length > 0) {
    if (dice.onceIn(3)) expire();
    const next = waiting[0];
    const talksOver = open.length === 1 && dice.onceIn(6) && open[0]?.turn.speaker !== next?.speaker;
    if (next !== undefined && (open.length === 0 || talksOver)) {
      waiting.shift();
      open.push(begin(next));
    }
    for (const message of [...open]) {
      const left = message.turn.words.length - message.heard;
      if (open.length === 1 && message.heard >= 4 && left > 0 && dice.onceIn(12)) stall(message);
      else grow(message);
      if (isOver(message)) open.splice(open.indexOf(message), 1);
    }
    if (!dice.onceIn(5)) show();
  }
  show();
}
