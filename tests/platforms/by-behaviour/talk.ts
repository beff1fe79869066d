// People who talk in a page: words come one by one, and the last few are put right a moment later.
import { vi } from 'vitest';
import { heardSoFar } from '../../stage/page/speech.ts';

const WORD_MS = 300;

/** Every state of a caption while these words are spoken. */
export function spoken(text: string): readonly string[] {
  const words = text.split(' ');
  return [...words.map((_, i) => heardSoFar(words, i + 1)), text];
}

/** Says a text by giving its states to whatever shows it, at the pace of talk. */
export async function talk(text: string, show: (state: string) => void, everyMs = WORD_MS): Promise<void> {
  for (const state of spoken(text)) {
    show(state);
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

/** Types a text, letter by letter. */
export async function type(text: string, show: (state: string) => void): Promise<void> {
  for (let end = 1; end <= text.length; end += 1) {
    show(text.slice(0, end));
    await vi.advanceTimersByTimeAsync(120);
  }
}

export const QUESTION = 'So where would you keep the sessions? And how long does one of them live, in your opinion?';
export const ANSWER =
  "I'd keep them in Redis. Each has a token, and they expire after an hour, unless somebody is still active.";
