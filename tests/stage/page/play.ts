// Speaks a recorded dialogue at the pace of talk.
import type { Dialogue, PlayOptions, Speaker, SpokenTurn, Turn } from '../stage-api.ts';
import { stretches } from './speech.ts';

const wordMs = 330;
const breathMs = 500;
const changeOfSpeakerMs = 900;

export interface Mouth {
  /** What the speaker's block already holds when it will simply go on, else nothing. */
  ongoing(speaker: Speaker): string | undefined;
  utter(speaker: Speaker, text: string): void;
  /** Answers how this very block gets other words, whoever speaks meanwhile. */
  newBlock(speaker: Speaker, text: string): (text: string) => void;
  draft(words: readonly string[], heard: number): string;
  nameOf(speaker: Speaker): string;
  readonly wordsPerBlock: number;
  readonly spoken: SpokenTurn[];
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

async function sayStretch(mouth: Mouth, speaker: Speaker, text: string, speed: number): Promise<void> {
  const words = wordsOf(text);
  const before = mouth.ongoing(speaker);
  const whole = (part: string) => (before ? `${before} ${part}` : part);
  for (let heard = 1; heard <= words.length; heard += 1) {
    const shown = whole(mouth.draft(words, heard));
    if (heard === 1 && before === undefined) mouth.newBlock(speaker, shown);
    else mouth.utter(speaker, shown);
    await wait(wordMs / speed);
  }
  await wait(wordMs / speed);
  mouth.utter(speaker, whole(words.join(' ')));
}

/** A turn in one block of its own, while others may be speaking. */
async function sayAside(mouth: Mouth, { speaker, text }: Turn, speed: number): Promise<void> {
  const words = wordsOf(text);
  const rewrite = mouth.newBlock(speaker, mouth.draft(words, 1));
  for (let heard = 2; heard <= words.length; heard += 1) {
    await wait(wordMs / speed);
    rewrite(mouth.draft(words, heard));
  }
  await wait(wordMs / speed);
  rewrite(words.join(' '));
}

async function sayTurn(mouth: Mouth, turn: Turn, speed: number): Promise<void> {
  for (const stretch of stretches(turn.text, mouth.wordsPerBlock)) {
    await sayStretch(mouth, turn.speaker, stretch, speed);
    await wait(breathMs / speed);
  }
  remember(mouth, turn);
}

function remember(mouth: Mouth, { speaker, text }: Turn): void {
  mouth.spoken.push({ speaker, name: mouth.nameOf(speaker), text });
}

export async function play(mouth: Mouth, dialogue: Dialogue, { speed = 1 }: PlayOptions = {}): Promise<void> {
  for (const turn of dialogue.turns) {
    await sayTurn(mouth, turn, speed);
    await wait(changeOfSpeakerMs / speed);
  }
}

export async function talkOver(
  mouth: Mouth,
  first: Turn,
  second: Turn,
  { speed = 1 }: PlayOptions = {},
): Promise<void> {
  const halfWay = (wordsOf(first.text).length * wordMs) / 2 / speed;
  const interrupting = wait(halfWay).then(() => sayAside(mouth, second, speed));
  await Promise.all([sayAside(mouth, first, speed), interrupting]);
  remember(mouth, first);
  remember(mouth, second);
  await wait(changeOfSpeakerMs / speed);
}
