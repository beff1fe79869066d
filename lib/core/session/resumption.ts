/** Whether the last session of a meeting goes on when its call is seen again. */
import type { Session } from './session.ts';

/** A reload, a crash or a short absence; after longer somebody else may be in the call, and has to be asked. */
export const RESUMES_WITHIN_MS = 30 * 60_000;
/** The same room on the next day is another rehearsal. */
export const OFFERED_WITHIN_MS = 24 * 60 * 60_000;

export type Resumption =
  /** It goes on, and the consent that was given for it holds. */
  | 'by-itself'
  /** The user is asked about consent again, and may choose to go on in it. */
  | 'when-asked'
  | 'over';

export interface SeenCall {
  readonly title: string;
  /** Whether the address tells which meeting it is. In Teams it may be the same for all of them. */
  readonly isNamed: boolean;
}

/**
 * @param lastWordAt when something was last said in it; null where nothing was
 * @param now milliseconds since the epoch, like all times
 */
export function resumptionOf(session: Session, lastWordAt: number | null, call: SeenCall, now: number): Resumption {
  const goneForMs = now - aliveAt(session, lastWordAt);
  if (session.consentedAt === null || goneForMs >= OFFERED_WITHIN_MS) return 'over';
  if (goneForMs >= RESUMES_WITHIN_MS) return 'when-asked';
  return call.isNamed || isSurelyTheSame(session, call) ? 'by-itself' : 'when-asked';
}

/** Nobody has left it, and what the page calls it has not changed: the browser or the extension was restarted. */
function isSurelyTheSame(session: Session, call: SeenCall): boolean {
  return session.endedAt === null && call.title !== '' && session.title === call.title;
}

/** Whether the user may choose to go on in it. */
export function mayContinue(session: Session, lastWordAt: number | null, now: number): boolean {
  return resumptionOf(session, lastWordAt, { title: session.title, isNamed: false }, now) !== 'over';
}

function aliveAt({ startedAt, consentedAt, endedAt, pausedAt }: Session, lastWordAt: number | null): number {
  return Math.max(startedAt, consentedAt ?? 0, endedAt ?? 0, pausedAt ?? 0, lastWordAt ?? 0);
}
