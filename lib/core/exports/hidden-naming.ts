import { deriveVoices, isSelfLabel } from '../session/roles.ts';
import type { Role, SessionFacts, Utterance } from '../session/session.ts';
import type { VoiceView } from '../session/view.ts';
import type { Viewer } from '../session/viewer.ts';
import { replaceNames } from './find-names.ts';
import { namePartsOf } from './name-parts.ts';
import type { Naming, PeopleWords } from './naming.ts';

export interface HiddenNaming extends Naming {
  /** Everybody who has a role, under the name that they have now. */
  readonly roles: ReadonlyMap<string, Role>;
  /** What somebody who said this is called now; null where nobody knows who it was. */
  nameOf(utterance: Pick<Utterance, 'speaker' | 'voice'>): string | null;
}

/** What is shorter is a word like any other. */
const SHORTEST_ID = 5;

/**
 * Everybody by their role: Candidate, Interviewer 1. The names of all who speak are taken out of what was said and
 * written as well, and the user's own, which pages may not show. Nobody here knows other people's names.
 */
export function hiddenNaming(
  { session, utterances, marks }: SessionFacts,
  viewer: Pick<Viewer, 'names' | 'role'>,
  words: PeopleWords,
): HiddenNaming {
  const voices = deriveVoices(session.platform, utterances, marks, viewer);
  const aliases = rolesOf(voices.views, words);
  const instead = new Map<string, string>();
  const hide = (name: string, alias: string) => {
    for (const part of namePartsOf(name)) {
      const known = instead.get(part);
      // Two people share a first name: nobody can tell who is meant.
      instead.set(part, known === undefined || known === alias ? alias : words.someone);
    }
  };
  // What stands for a voice without a name is made of words like any other: pictures, initials, numbers.
  const labels = new Set(utterances.map(({ voice }) => voice));
  const isName = (label: string) => !(labels.has(label) || (session.platform === 'google-meet' && isSelfLabel(label)));
  const aliasOf = (utterance: Pick<Utterance, 'speaker' | 'voice'>) => {
    const speaker = voices.speakerOf(utterance);
    return speaker === null ? null : (aliases.get(speaker) ?? words.someone);
  };
  for (const utterance of utterances) {
    const alias = aliasOf(utterance) ?? words.someone;
    for (const name of [utterance.speaker, voices.speakerOf(utterance)])
      if (name !== null && isName(name)) hide(name, alias);
  }
  for (const mark of marks) {
    const named =
      mark.kind === 'voice-named' ? [mark.speaker, mark.name] : mark.kind === 'role-set' ? [mark.speaker] : [];
    for (const name of named) if (isName(name) && !instead.has(name)) hide(name, aliases.get(name) ?? words.someone);
  }
  const self = voices.views.find(({ role }) => role === viewer.role);
  for (const name of viewer.names) hide(name, aliases.get(self?.speaker ?? '') ?? words.role(viewer.role, null));
  if (session.meetingId.length >= SHORTEST_ID) instead.set(session.meetingId, words.theCall);

  const replace = replaceNames(instead);
  return {
    speaker: ({ speaker }) => aliases.get(speaker ?? '') ?? words.someone,
    words: replace,
    nameOf: aliasOf,
    roles: new Map(voices.views.map(({ speaker, role }) => [aliases.get(speaker) ?? words.someone, role])),
  };
}

/** A number only where there is more than one; interviewers always have one. */
function rolesOf(views: readonly VoiceView[], words: PeopleWords): ReadonlyMap<string, string> {
  const byRole = Map.groupBy(views, ({ role }) => role);
  const candidates = byRole.get('candidate')?.length ?? 0;
  return new Map(
    [...byRole].flatMap(([role, those]) =>
      those.map(({ speaker }, i) => {
        const isOnly = role === 'candidate' && candidates === 1;
        return [speaker, words.role(role, isOnly ? null : i + 1)] as const;
      }),
    ),
  );
}
