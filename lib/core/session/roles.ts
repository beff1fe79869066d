import { deriveNames } from './names.ts';
import type { Mark, Role, SessionSource, Utterance } from './session.ts';
import type { Called, SpokenLine, VoiceView } from './view.ts';
import { ANYBODY, type Viewer } from './viewer.ts';
import type { HeardVoice } from './voice-tally.ts';

/**
 * How Meet labels the user's own speech, in the languages it is known in. The other platforms show
 * the user's name like any other.
 */
const SELF_LABELS = new Set(
  [
    'You',
    'Вы',
    'Ви',
    'Você',
    'Tu',
    'Tú',
    'Usted',
    '你',
    '您',
    'あなた',
    'Anda',
    'Kamu',
    'Du',
    'Sie',
    'Ich',
    'Vous',
    'Bạn',
    '나',
    '회원님',
    'คุณ',
    'أنت',
    'شما',
    'आप',
  ].map((label) => label.toLowerCase()),
);

/** Whether a name is what Meet calls the user. */
export const isSelfLabel = (name: string): boolean => SELF_LABELS.has(name.toLowerCase());

export interface Voices {
  readonly views: readonly VoiceView[];
  /** What role marks call the speaker of an utterance. */
  speakerOf(voice: HeardVoice): string | null;
  roleOf(speaker: string | null): Role;
  /** What people call that speaker. */
  calledOf(speaker: string): Called;
}

/**
 * Who is who. The user's own word counts first, then the page's "You" and the user's name, which has
 * to be the very same: somebody else may well share half of it. Everybody else is the interviewer,
 * once it is known which voice is not: on a platform that says "You" at once, on the others as soon
 * as somebody is known to be the candidate. Where the user interviews, the others are candidates.
 * Until then nobody is guessed.
 *
 * @param heard the utterances, or the voices they are of with how often, in speaking order
 */
export function deriveVoices(
  platform: SessionSource,
  heard: readonly HeardVoice[],
  marks: readonly Mark[],
  viewer: Pick<Viewer, 'names' | 'role'> = ANYBODY,
): Voices {
  const saysYou = platform === 'google-meet';
  const isSelf = (name: string | null) => saysYou && isSelfLabel(name ?? '');
  const { speakerOf, speakerFor, calledOf, namedBy, isShared, mayBe } = deriveNames(heard, marks, isSelf);
  const counts = new Map<string, number>();
  /** The user themselves, under whatever name they have given themselves. */
  const selves = new Set<string>();
  for (const voice of heard) {
    const speaker = speakerOf(voice);
    if (speaker === null) continue;
    counts.set(speaker, (counts.get(speaker) ?? 0) + (voice.times ?? 1));
    if (isSelf(voice.speaker)) selves.add(speaker);
  }
  const marked = new Map<string, Role>();
  for (const mark of marks) if (mark.kind === 'role-set') marked.set(speakerFor(mark.speaker), mark.role);

  const ownNames = new Set(viewer.names.map(asWritten));
  // Of two who have the user's name, one is somebody else.
  const isNamed = (speaker: string) =>
    ownNames.has(asWritten(speaker)) && namedBy(speaker) !== 'nobody' && !isShared(speaker);
  const known = (speaker: string): KnownRole | null => {
    const role = marked.get(speaker);
    if (role !== undefined) return { role, roleFrom: 'mark' };
    if (selves.has(speaker)) return { role: viewer.role, roleFrom: 'page' };
    return isNamed(speaker) ? { role: viewer.role, roleFrom: 'name' } : null;
  };
  const speakers = new Set([...counts.keys(), ...marked.keys()]);
  const facts = Array.from(speakers, known);
  const viewerKnown = saysYou || facts.some((fact) => fact?.roleFrom === 'name');
  const candidateKnown =
    facts.some((fact) => fact?.role === 'candidate') || (viewerKnown && viewer.role === 'candidate');
  const others = othersOf({ candidateKnown, viewerKnown });

  const views = Array.from(counts, ([speaker, said]): VoiceView => {
    const who = { speaker, called: calledOf(speaker), namedBy: namedBy(speaker) };
    const role = known(speaker) ?? sharedBy(mayBe(speaker).map((one) => known(one) ?? others)) ?? others;
    return { ...who, utterances: said, ...role };
  });
  const roles = new Map(views.map(({ speaker, role }) => [speaker, role]));
  return {
    views,
    speakerOf,
    calledOf,
    roleOf: (speaker) => (speaker === null ? 'unknown' : (roles.get(speaker) ?? 'unknown')),
  };
}

/** What was said, with who said it. */
export const spokenBy =
  (voices: Voices) =>
  (utterance: Utterance): SpokenLine => {
    const speaker = voices.speakerOf(utterance);
    const called = speaker === null ? null : voices.calledOf(speaker);
    return { utterance, speaker, called, role: voices.roleOf(speaker) };
  };

type KnownRole = Pick<VoiceView, 'role' | 'roleFrom'>;

const UNKNOWN: KnownRole = { role: 'unknown', roleFrom: 'nobody' };

/** The role of somebody who is one of several people: theirs, if they all have the same. */
function sharedBy([first, ...others]: readonly KnownRole[]): KnownRole | null {
  if (first === undefined) return null;
  return others.every(({ role }) => role === first.role) ? first : UNKNOWN;
}

function othersOf(known: { readonly candidateKnown: boolean; readonly viewerKnown: boolean }): KnownRole {
  if (known.candidateKnown) return { role: 'interviewer', roleFrom: 'elimination' };
  return known.viewerKnown ? { role: 'candidate', roleFrom: 'elimination' } : UNKNOWN;
}

/** One name may be coded in two ways (é as one sign or two), and be padded. */
const asWritten = (name: string): string => name.normalize('NFC').trim();
