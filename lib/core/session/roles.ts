import type { Mark, Role, SessionSource } from './session.ts';
import type { VoiceView } from './view.ts';
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
}

/**
 * Who is who. The user's own word counts first, then the page's "You". Everybody else is the
 * interviewer, once it is known which voice is not: on a platform that says "You" at once, on the
 * others as soon as somebody is known to be the candidate. Until then nobody is guessed.
 *
 * @param heard the utterances, or the voices they are of with how often, in speaking order
 */
export function deriveVoices(platform: SessionSource, heard: readonly HeardVoice[], marks: readonly Mark[]): Voices {
  const names = namesOfVoices(heard);
  const called = (label: string) => names.get(label) ?? label;
  const speakerOf: Voices['speakerOf'] = ({ speaker, voice }) => speaker ?? (voice === null ? null : called(voice));
  const counts = new Map<string, number>();
  for (const voice of heard) {
    const speaker = speakerOf(voice);
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + (voice.times ?? 1));
  }
  const marked = new Map<string, Role>();
  for (const mark of marks) if (mark.kind === 'role-set') marked.set(called(mark.speaker), mark.role);

  const saysYou = platform === 'google-meet';
  const known = (speaker: string): Pick<VoiceView, 'role' | 'roleFrom'> | null => {
    const role = marked.get(speaker);
    if (role !== undefined) return { role, roleFrom: 'mark' };
    return saysYou && SELF_LABELS.has(speaker.toLowerCase()) ? { role: 'candidate', roleFrom: 'page' } : null;
  };
  const speakers = new Set([...counts.keys(), ...marked.keys()]);
  const candidateKnown = saysYou || [...speakers].some((speaker) => known(speaker)?.role === 'candidate');
  const others = candidateKnown
    ? ({ role: 'interviewer', roleFrom: 'elimination' } as const)
    : ({ role: 'unknown', roleFrom: 'nobody' } as const);

  const views = Array.from(counts, ([speaker, said]) => ({ speaker, utterances: said, ...(known(speaker) ?? others) }));
  const roles = new Map(views.map(({ speaker, role }) => [speaker, role]));
  return { views, speakerOf, roleOf: (speaker) => (speaker === null ? 'unknown' : (roles.get(speaker) ?? 'unknown')) };
}

/**
 * A page may tell a voice's name late, or only for a while: it is the name of all that the voice
 * has said, and of the role it was given before. A voice that has had two names keeps its label.
 */
function namesOfVoices(heard: readonly HeardVoice[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const { speaker, voice } of heard) {
    if (speaker === null || voice === null) continue;
    const known = names.get(voice);
    names.set(voice, known === undefined || known === speaker ? speaker : null);
  }
  return new Map([...names].flatMap(([voice, name]) => (name === null ? [] : [[voice, name] as const])));
}
