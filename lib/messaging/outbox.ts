import type { Revision } from '#core/captions/assemble.ts';
import type { BatchCount } from '#core/captions/findings.ts';
import type { Trouble } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import type { Answer, Refusal } from './protocol.ts';
import { ANSWER_WITHIN_MS, within } from './within.ts';

/**
 * What has been heard and not yet acknowledged, each with its session: a call may have ended, or
 * another one begun, before its last words are stored. Newer revisions replace older ones unsent.
 */
export interface Outbox {
  post(sessionId: SessionId, revisions: readonly Revision[]): void;
  /** Forgets what is waiting of a session. */
  forget(sessionId: SessionId): void;
  /** Sends all of it at once and waits for nothing: the page may be gone in a moment. */
  hurry(): void;
  batchCount(): BatchCount;
}

export interface Batch {
  readonly sessionId: SessionId;
  readonly batch: number;
  readonly revisions: readonly Revision[];
}

export interface OutboxOptions {
  readonly deliver: (batch: Batch) => Promise<Answer<{ readonly batch: number }>>;
  /** Told when captions cannot be kept, and with null when they can again. */
  readonly troubled: (trouble: Trouble | null) => void;
  readonly refused: (reason: Exclude<Refusal, Trouble>, sessionId: SessionId) => void;
  readonly signal: AbortSignal;
}

const MAX_BATCH = 100;
/** Hours of talk that nobody takes; what is older than that goes, so that the page does not. */
const MAX_WAITING = 10_000;
const RETRY_MS = [200, 500, 1_000, 2_000, 4_000] as const;

interface Parcel {
  readonly sessionId: SessionId;
  readonly revision: Revision;
}

export function createOutbox({ deliver, troubled, refused, signal }: OutboxOptions): Outbox {
  /** In the order in which the utterances began. */
  const waiting = new Map<string, Parcel>();
  let batch = 0;
  let acknowledged = 0;
  let sending = false;
  let failures = 0;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let trouble: Trouble | null = null;

  const setTrouble = (next: Trouble | null) => {
    if (next === trouble) return;
    trouble = next;
    troubled(next);
  };

  const retry = () => {
    const delay = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)];
    failures += 1;
    retrying = setTimeout(() => {
      retrying = undefined;
      void flush();
    }, delay);
  };

  const settle = ({ sessionId, revisions }: Batch) => {
    for (const { seq, rev } of revisions) {
      const key = keyOf(sessionId, seq);
      if ((waiting.get(key)?.revision.rev ?? 0) <= rev) waiting.delete(key);
    }
  };

  /** The oldest that wait, of one session. */
  const nextBatch = (parcels: readonly Parcel[]): Batch | null => {
    const sessionId = parcels[0]?.sessionId;
    if (sessionId === undefined) return null;
    batch += 1;
    const ofSession = parcels.filter((parcel) => parcel.sessionId === sessionId).slice(0, MAX_BATCH);
    return { sessionId, batch, revisions: ofSession.map(({ revision }) => revision) };
  };

  const flush = async (): Promise<void> => {
    // New captions wait for the retry too: a full disk is not asked again for every word.
    if (sending || retrying !== undefined || signal.aborted) return;
    const sent = nextBatch([...waiting.values()]);
    if (sent === null) return setTrouble(null);
    sending = true;
    const answer = await within(ANSWER_WITHIN_MS, deliver(sent));
    sending = false;
    if (signal.aborted) return;
    // Undefined is what a browser answers for a worker that did not.
    if (!answer) {
      setTrouble('worker-silent');
      return retry();
    }
    if (answer.ok) acknowledged += 1;
    if (answer.ok || !isTrouble(answer.reason)) {
      failures = 0;
      settle(sent);
      setTrouble(null);
      if (!answer.ok) refused(answer.reason as Exclude<Refusal, Trouble>, sent.sessionId);
      return flush();
    }
    setTrouble(answer.reason);
    return retry();
  };

  signal.addEventListener('abort', () => clearTimeout(retrying));

  return {
    post(sessionId, revisions) {
      for (const revision of revisions) waiting.set(keyOf(sessionId, revision.seq), { sessionId, revision });
      for (const key of waiting.keys()) {
        if (waiting.size <= MAX_WAITING) break;
        waiting.delete(key);
      }
      void flush();
    },
    forget(sessionId) {
      for (const [key, parcel] of waiting) if (parcel.sessionId === sessionId) waiting.delete(key);
    },
    hurry() {
      let rest = [...waiting.values()];
      for (let next = nextBatch(rest); next !== null && !signal.aborted; next = nextBatch(rest)) {
        const sent = new Set(next.revisions);
        rest = rest.filter(({ revision }) => !sent.has(revision));
        void deliver(next).catch(() => null);
      }
    },
    batchCount: () => ({ sent: batch, acknowledged }),
  };
}

const keyOf = (sessionId: SessionId, seq: number): string => `${sessionId} ${seq}`;

function isTrouble(reason: Refusal): reason is Extract<Refusal, Trouble> {
  return reason === 'storage-full' || reason === 'storage-failed';
}
