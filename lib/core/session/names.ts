import { findNamesakes } from './namesakes.ts';
import type { Mark, Utterance } from './session.ts';
import type { Called, VoiceView } from './view.ts';
import type { HeardVoice } from './voice-tally.ts';

type Voiced = Pick<Utterance, 'speaker' | 'voice'>;

/** What the people of a session are called. */
export interface Names {
  /** What role marks call the speaker of an utterance: a name, or the label of a voice that has none. */
  speakerOf(utterance: Voiced): string | null;
  /** The same for what a mark calls somebody, who may have got another name since. */
  speakerFor(label: string): string;
  calledOf(speaker: string): Called;
  namedBy(speaker: string): VoiceView['namedBy'];
  /** Whether others have the page's name for this speaker as well. */
  isShared(speaker: string): boolean;
  /** Where it cannot be told who of several with one name it is: all of them. */
  mayBe(speaker: string): readonly string[];
}

/** Zoom labels a voice without a picture by the initials that it shows instead. */
const INITIALS = /^initials (.+)$/;

/**
 * The user's own word counts first, then the page's, which may tell a voice's name late or only for a
 * while: it is the name of all that the voice has said, and of the role it was given before.
 *
 * @param heard in speaking order
 * @param isOnePerson whether a name is one person's, whatever pictures come with it
 */
export function deriveNames(
  heard: readonly HeardVoice[],
  marks: readonly Mark[],
  isOnePerson: (name: string) => boolean = () => false,
): Names {
  const told = namesFromPage(heard);
  const nameOf = ({ speaker, voice }: Voiced) => speaker ?? (voice === null ? null : (told.get(voice) ?? null));
  const namesakes = findNamesakes(heard, (voiced) => {
    const name = nameOf(voiced);
    // People of one name have the same initials.
    return name === null || isOnePerson(name) || INITIALS.test(voiced.voice ?? '') ? null : name;
  });
  const keyOf = (voiced: Voiced) => {
    const name = nameOf(voiced);
    return name === null ? voiced.voice : namesakes.keyOf(name, voiced.voice);
  };
  const keyFor = (label: string) => (told.has(label) ? keyOf({ speaker: null, voice: label }) : null) ?? label;
  const given = namesFromUser(marks, keyFor);
  const numbers = numbersOf(heard);
  const givenNames = new Set(given.values());
  const asGiven = (key: string) => given.get(key) ?? key;
  return {
    speakerFor: (label) => asGiven(keyFor(label)),
    speakerOf(voiced) {
      const key = keyOf(voiced);
      return key === null ? null : asGiven(key);
    },
    calledOf(speaker) {
      if (givenNames.has(speaker)) return speaker;
      const number = numbers.get(speaker);
      if (number === undefined) return namesakes.calledOf(speaker) ?? speaker;
      return INITIALS.exec(speaker)?.[1] ?? number;
    },
    namedBy(speaker) {
      if (givenNames.has(speaker)) return 'mark';
      return numbers.has(speaker) ? 'nobody' : 'page';
    },
    isShared: namesakes.isShared,
    mayBe: (speaker) => namesakes.mayBe(speaker).map(asGiven),
  };
}

/** A voice that has had two names keeps its label. */
function namesFromPage(utterances: readonly Voiced[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const { speaker, voice } of utterances) {
    if (speaker === null || voice === null) continue;
    const known = names.get(voice);
    names.set(voice, known === undefined || known === speaker ? speaker : null);
  }
  return new Map([...names].flatMap(([voice, name]) => (name === null ? [] : [[voice, name] as const])));
}

/** By what somebody is called without the user. Whoever is named again was already called something else. */
function namesFromUser(marks: readonly Mark[], keyFor: (label: string) => string): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind !== 'voice-named') continue;
    for (const [known, name] of given) if (name === mark.speaker) given.set(known, mark.name);
    given.set(keyFor(mark.speaker), mark.name);
  }
  return given;
}

/** Every voice keeps its number, also when others get names. */
function numbersOf(utterances: readonly Voiced[]): ReadonlyMap<string, number> {
  const voices = new Set(utterances.flatMap(({ voice }) => voice ?? []));
  return new Map([...voices].map((voice, index) => [voice, index + 1]));
}
