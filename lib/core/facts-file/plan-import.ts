import type { SessionFacts, SessionId } from '../session/session.ts';
import { compareFacts } from './compare-facts.ts';

/**
 * What becomes of a session of a file:
 * - `added`: it is not here;
 * - `continued`: it is here, and gets the marks that only the file has;
 * - `beside`: both have something of their own, so both are kept: the file's under another id;
 * - `known`: all of it is here.
 */
export type Fate = 'added' | 'continued' | 'beside' | 'known';

/**
 * Nothing that is here is ever changed or lost.
 *
 * @param here what is here under the same id
 * @param twin whether a session that was put beside it from the same file before is here
 */
export function fateOf(here: SessionFacts | null, file: SessionFacts, twin: boolean): Fate {
  if (here === null) return 'added';
  const relation = compareFacts(here, file);
  if (relation === 'continued') return 'continued';
  if (relation !== 'apart') return 'known';
  return twin ? 'known' : 'beside';
}

/** The same session of the same file always gets the same id: brought twice, it is there once. */
export function twinId(sha256: string): SessionId {
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => sha256.slice(from, to));
  return `${a}-${b}-8${c}-a${d}-${e}` as SessionId;
}

/** Under another id, with all that is its own. */
export function underId({ session, utterances, marks }: SessionFacts, id: SessionId): SessionFacts {
  return {
    session: { ...session, id },
    utterances: utterances.map((utterance) => ({ ...utterance, sessionId: id })),
    marks: marks.map((mark) => ({ ...mark, sessionId: id })),
  };
}
