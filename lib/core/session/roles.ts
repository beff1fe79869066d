import { deriveNames } from './names.ts';
import type { Mark, Role, SessionSource } from './session.ts';
import type { Called, VoiceView } from './view.ts';
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

export interface Voices {
  readonly views: readonly VoiceView[];
  /** What role marks call the speaker of an utterance. */
  speakerOf(voice: HeardVoice): string | null;
  roleOf(speaker: string | null): Role;
  /** What people call that speaker. */
  calledOf(speaker: string): Called;
}

/**
 * Who is who. The user's own word counts first, then the page's "You". Everybody else is the
 * interviewer, once it is known which voice is not: on a platform that says "You" at once, on the
 * others as soon as somebody is known to be the candidate. Until then nobody is guessed.
 *
 * @param heard the utterances, or the voices they are of with how often, in speaking order
 */
export function deriveVoices(platform: SessionSource, heard: readonly HeardVoice[], marks: readonly Mark[]): Voices {
  const { speakerOf, speakerFor, calledOf, namedBy } = deriveNames(heard, marks);
  const saysYou = platform === 'google-meet';
  const counts = new Map<string, number>();
  /** The user themselves, under whatever name they have given themselves. */
  const selves = new Set<string>();
  for (const voice of heard) {
    const speaker = speakerOf(voice);
    if (speaker === null) continue;
    counts.set(speaker, (counts.get(speaker) ?? 0) + (voice.times ?? 1));
    if (saysYou && SELF_LABELS.has(voice.speaker?.toLowerCase() ?? '')) selves.add(speaker);
  }
  const marked = new Map<string, Role>();
  for (const mark of marks) if (mark.kind === 'role-set') marked.set(speakerFor(mark.speaker), mark.role);

  const known = (speaker: string): Pick<VoiceView, 'role' | 'roleFrom'> | null => {
    const role = marked.get(speaker);
    if (role !== undefined) return { role, roleFrom: 'mark' };
    return selves.has(speaker) ? { role: 'candidate', roleFrom: 'page' } : null;
  };
  const speakers = new Set([...counts.keys(), ...marked.keys()]);
  const candidateKnown = saysYou || [...speakers].some((speaker) => known(speaker)?.role === 'candidate');
  const others = candidateKnown
    ? ({ role: 'interviewer', roleFrom: 'elimination' } as const)
    : ({ role: 'unknown', roleFrom: 'nobody' } as const);

  const views = Array.from(counts, ([speaker, said]): VoiceView => {
    const who = { speaker, called: calledOf(speaker), namedBy: namedBy(speaker) };
    return { ...who, utterances: said, ...(known(speaker) ?? others) };
  });
  const roles = new Map(views.map(({ speaker, role }) => [speaker, role]));
  return {
    views,
    speakerOf,
    calledOf,
    roleOf: (speaker) => (speaker === null ? 'unknown' : (roles.get(speaker) ?? 'unknown')),
  };
}
