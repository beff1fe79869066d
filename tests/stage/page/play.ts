// Speaks a recorded dialogue at the pace of talk.
import type { Dialogue, PlayOptions, Speaker, SpokenTurn, Turn } from '../stage-api.ts';
import { heardSoFar, stretches } from './speech.ts';

const wordMs = 330;
const breathMs = 500;
const changeOfSpeakerMs = 900;

export interface Mouth {
  /** What the speaker's block already holds when it will simply go on, else nothing. */
  ongoing(speaker: Speaker): string | undefined;
  utter(speaker: Speaker, text: string): void;
  newBlock(speaker: Speaker, text: string): void;
  nameOf(speaker: Speaker): string;
  readonly wordsPerBlock: number;
  readonly spoken: SpokenTurn[];
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function sayStretch(mouth: Mouth, speaker: Speaker, text: string, speed: number): Promise<void> {
  const words = text.split(/\s+/).filter(Boolean);
  const before = mouth.ongoing(speaker);
  const whole = (part: string) => (before ? `${before} ${part}` : part);
  for (let heard = 1; heard <= words.length; heard += 1) {
    const shown = whole(heardSoFar(words, heard));
    if (heard === 1 && before === undefined) mouth.newBlock(speaker, shown);
    else mouth.utter(speaker, shown);
    await wait(wordMs / speed);
  }
  await wait(wordMs / speed);
  mouth.utter(speaker, whole(words.join(' ')));
}

async function sayTurn(mouth: Mouth, turn: Turn, speed: number): Promise<void> {
  for (const stretch of stretches(turn.text, mouth.wordsPerBlock)) {
    await sayStretch(mouth, turn.speaker, stretch, speed);
    await wait(breathMs / speed);
  }
  mouth.spoken.push({ speaker: turn.speaker, name: mouth.nameOf(turn.speaker), text: turn.text });
}

export async function play(mouth: Mouth, dialogue: Dialogue, { speed = 1 }: PlayOptions = {}): Promise<void> {
  for (const turn of dialogue.turns) {
    await sayTurn(mouth, turn, speed);
    await wait(changeOfSpeakerMs / speed);
  }
}
