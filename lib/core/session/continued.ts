import type { SessionFacts } from './session.ts';

/** What a session holds from before its call was seen again. */
export interface Continued {
  /** When the call was seen again, milliseconds since the epoch. */
  readonly at: number;
  /** From the start to the last word before that. */
  readonly lengthMs: number;
}

/**
 * Null where the session began in this visit, or nothing was said before it.
 *
 * @param since when the call was first seen in this life of its page
 */
export function continuedAt({ session, utterances }: SessionFacts, since: number): Continued | null {
  const before = utterances.filter(({ startedAt }) => startedAt < since).map(({ updatedAt }) => updatedAt);
  if (before.length === 0) return null;
  const lastWordAt = Math.max(...before.map((at) => Math.min(at, since)));
  return { at: since, lengthMs: lastWordAt - session.startedAt };
}
