import type { RoundId } from '#knowledge/schema.ts';
import type { Mark, Session } from '../session/session.ts';

/**
 * What the palette wants of the panel, which may not be open: the worker keeps the last one, and
 * nobody ever takes it away. Whether it is still to be done follows from what has been done.
 */
export type Errand =
  | { readonly kind: 'pin'; readonly round: RoundId; readonly at: number }
  /** Open the lookup: with a query, or straight at a card. */
  | {
      readonly kind: 'look-up';
      readonly query: string;
      readonly id: string | null;
      readonly windowId: number;
      readonly at: number;
    };

/** A wish from long before the call, or long ago, is forgotten. */
const PIN_STANDS_MS = 10 * 60_000;
/** Whoever waits for a panel to open waits no longer. */
const LOOK_UP_STANDS_MS = 15_000;

/** Whether the session has still to be pinned to what was wished: it is on, and the user has not pinned or unpinned since. */
export function isPinDue(errand: Errand, session: Session, marks: readonly Mark[], now: number): boolean {
  if (errand.kind !== 'pin' || session.endedAt !== null || now - errand.at > PIN_STANDS_MS) return false;
  return !marks.some(({ kind, at }) => (kind === 'round-pinned' || kind === 'round-unpinned') && at >= errand.at);
}

/** @param doneAt when this panel last opened the lookup for an errand */
export function isLookUpDue(errand: Errand, windowId: number, doneAt: number, now: number): boolean {
  if (errand.kind !== 'look-up' || errand.windowId !== windowId) return false;
  return errand.at > doneAt && now - errand.at < LOOK_UP_STANDS_MS;
}

/** The round that will be pinned as soon as a call is on; null where none is wished for, or a call is on. */
export function pinInWaiting(errand: Errand | null, session: Session | null, now: number): RoundId | null {
  if (errand?.kind !== 'pin' || now - errand.at > PIN_STANDS_MS) return null;
  return session === null || (session.endedAt !== null && session.endedAt < errand.at) ? errand.round : null;
}
