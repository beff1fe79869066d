import type { Utterance } from '../session/session.ts';
import type { Evidence } from '../session/view.ts';

/** About when a place in an utterance was reached, if it was spoken at an even pace; milliseconds since the epoch. */
export function spokenAt({ startedAt, updatedAt, text }: Utterance, place: number): number {
  const share = text.length === 0 ? 0 : Math.min(1, place / text.length);
  return Math.round(startedAt + Math.max(0, updatedAt - startedAt) * share);
}

/** When the words of an evidence had been said; null where their utterance is not there. */
export function evidenceAt(evidence: Evidence | null, bySeq: ReadonlyMap<number, Utterance>): number | null {
  const utterance = evidence === null ? undefined : bySeq.get(evidence.seq);
  return evidence === null || utterance === undefined ? null : spokenAt(utterance, evidence.end);
}
