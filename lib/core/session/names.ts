import type { Mark, Utterance } from './session.ts';
import type { Called, VoiceView } from './view.ts';

type Voiced = Pick<Utterance, 'speaker' | 'voice'>;

/** What the people of a session are called. */
export interface Names {
  /** What role marks call the speaker of an utterance: a name, or the label of a voice that has none. */
  speakerOf(utterance: Voiced): string | null;
  /** The same for what a mark calls somebody, who may have got another name since. */
  speakerFor(label: string): string;
  calledOf(speaker: string): Called;
  namedBy(speaker: string): VoiceView['namedBy'];
}

/** Zoom labels a voice without a picture by the initials that it shows instead. */
const INITIALS = /^initials (.+)$/;

/**
 * The user's own word counts first, then the page's, which may tell a voice's name late or only for a
 * while: it is the name of all that the voice has said, and of the role it was given before.
 */
export function deriveNames(utterances: readonly Voiced[], marks: readonly Mark[]): Names {
  const told = namesFromPage(utterances);
  const given = namesFromUser(marks, told);
  const numbers = numbersOf(utterances);
  const givenNames = new Set(given.values());
  const speakerFor = (label: string) => {
    const known = told.get(label) ?? label;
    return given.get(known) ?? known;
  };
  return {
    speakerFor,
    speakerOf({ speaker, voice }) {
      if (speaker !== null) return given.get(speaker) ?? speaker;
      return voice === null ? null : speakerFor(voice);
    },
    calledOf(speaker) {
      const number = givenNames.has(speaker) ? undefined : numbers.get(speaker);
      return number === undefined ? speaker : (INITIALS.exec(speaker)?.[1] ?? number);
    },
    namedBy(speaker) {
      if (givenNames.has(speaker)) return 'mark';
      return numbers.has(speaker) ? 'nobody' : 'page';
    },
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
function namesFromUser(marks: readonly Mark[], told: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind !== 'voice-named') continue;
    for (const [known, name] of given) if (name === mark.speaker) given.set(known, mark.name);
    given.set(told.get(mark.speaker) ?? mark.speaker, mark.name);
  }
  return given;
}

/** Every voice keeps its number, also when others get names. */
function numbersOf(utterances: readonly Voiced[]): ReadonlyMap<string, number> {
  const voices = new Set(utterances.flatMap(({ voice }) => voice ?? []));
  return new Map([...voices].map((voice, index) => [voice, index + 1]));
}
