import type { Utterance } from './session.ts';

/** A name and a label as captions show them together. */
export interface HeardVoice extends Pick<Utterance, 'speaker' | 'voice'> {
  /** How many utterances show them; one where it is absent. */
  readonly times?: number;
}

/** Every voice with how often it was heard, in the order in which they were first heard. Never changed. */
export type VoiceTally = ReadonlyMap<string, HeardVoice>;

export const NO_VOICES: VoiceTally = new Map();

export function tallyVoices(tally: VoiceTally, utterances: readonly HeardVoice[]): VoiceTally {
  const next = new Map(tally);
  for (const { speaker, voice } of utterances) {
    const key = JSON.stringify([speaker, voice]);
    next.set(key, { speaker, voice, times: (next.get(key)?.times ?? 0) + 1 });
  }
  return next;
}
