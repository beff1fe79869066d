import type { Mark, MarkBody, Session, SessionFacts, SessionId } from '../session/session.ts';
import type { HiddenNaming } from './hidden-naming.ts';

/** What stands for the call's id, and for the fingerprint of a file. */
const NO_MEETING = 'anonymised';

/**
 * The same facts with nobody's name in them, under an id of their own. What was said and noted keeps its place and
 * its time; roles are kept as marks, since no name tells them any more.
 */
export function anonymiseFacts(
  { session, utterances, marks }: SessionFacts,
  naming: HiddenNaming,
  id: SessionId,
): SessionFacts {
  const roles = [...naming.roles].flatMap(([speaker, role]): Mark[] =>
    role === 'unknown' ? [] : [{ kind: 'role-set', speaker, role, sessionId: id, at: session.startedAt }],
  );
  return {
    session: { ...session, id, meetingId: NO_MEETING, title: naming.words(session.title) } satisfies Session,
    utterances: utterances.map((utterance) => ({
      ...utterance,
      sessionId: id,
      speaker: naming.nameOf(utterance),
      voice: null,
      text: naming.words(utterance.text),
    })),
    marks: [...roles, ...marks.flatMap((mark) => hideIn(mark, naming, id))],
  };
}

function hideIn({ id: _, ...mark }: Mark, { words }: HiddenNaming, sessionId: SessionId): readonly Mark[] {
  const hidden = withoutNames(mark, words);
  return hidden === null ? [] : [{ ...hidden, sessionId, at: mark.at }];
}

/** Null for what says who somebody is: that is said in other words already. */
function withoutNames(mark: MarkBody, words: (text: string) => string): MarkBody | null {
  switch (mark.kind) {
    case 'role-set':
    case 'voice-named':
      return null;
    case 'plan-set':
      return mark.question === undefined ? mark : { ...mark, question: words(mark.question) };
    case 'note-written':
      return { ...mark, text: words(mark.text) };
    case 'note-changed':
    case 'words-corrected':
      return mark.text === null ? mark : { ...mark, text: words(mark.text) };
    case 'session-renamed':
      return { ...mark, title: words(mark.title) };
    case 'session-tagged':
      return { ...mark, tags: mark.tags.map(words) };
    default:
      return mark;
  }
}
