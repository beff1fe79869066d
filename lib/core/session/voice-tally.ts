import type { Utterance } from './session.ts';

/** A name and a label as captions show them together. */
export interface HeardVoice extends Pick<Utterance, 'speaker' | 'voice'> {
  /** How many utterances show them; one where it is absent. */
  readonly times?: number;
  /** The first and the last of them, counted from the beginning; where they are absent, its place in the list. */
  readonly first?: number;
  readonly last?: number;
}

/** Every voice with how often it was heard, in the order in which they were first heard. Never changed. */
export type VoiceTally = ReadonlyMap<string, HeardVoice>;

export const NO_VOICES: VoiceTally = new Map();

export function tallyVoices(tally: VoiceTally, utterances: readonly HeardVoice[]): VoiceTally {
  const next = new Map(tally);
  let last = [...tally.values()].reduce((sum, { times = 1 }) => sum + times, 0);
  for (const { speaker, voice } of utterances) {
    const key = JSON.stringify([speaker, voice]);
    const { times = 0, first = last } = next.get(key) ?? {};
    next.set(key, { speaker, voice, times: times + 1, first, last });
    last += 1;
  }
  return next;
}
