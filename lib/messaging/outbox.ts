import type { Revision } from '#core/captions/assemble.ts';
import type { BatchCount } from '#core/captions/findings.ts';
import type { Trouble } from '#core/session/health.ts';
import type { Answer, Refusal } from './protocol.ts';
import { ANSWER_WITHIN_MS, within } from './within.ts';

/** What has been heard and not yet acknowledged. Newer revisions replace older ones unsent. */
export interface Outbox {
  post(revisions: readonly Revision[]): void;
  /** Forgets everything that is waiting. */
  clear(): void;
  batchCount(): BatchCount;
}

export interface OutboxOptions {
  readonly deliver: (batch: number, revisions: readonly Revision[]) => Promise<Answer<{ readonly batch: number }>>;
  /** Told when captions cannot be kept, and with null when they can again. */
  readonly troubled: (trouble: Trouble | null) => void;
  readonly refused: (reason: Exclude<Refusal, Trouble>) => void;
  readonly signal: AbortSignal;
}

const MAX_BATCH = 100;
const RETRY_MS = [200, 500, 1_000, 2_000, 4_000] as const;

export function createOutbox({ deliver, troubled, refused, signal }: OutboxOptions): Outbox {
  const waiting = new Map<number, Revision>();
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

  const settle = (sent: readonly Revision[]) => {
    for (const { seq, rev } of sent) if ((waiting.get(seq)?.rev ?? 0) <= rev) waiting.delete(seq);
  };

  const flush = async (): Promise<void> => {
    // New captions wait for the retry too: a full disk is not asked again for every word.
    if (sending || retrying !== undefined || waiting.size === 0 || signal.aborted) return;
    sending = true;
    const sent = [...waiting.values()].slice(0, MAX_BATCH);
    batch += 1;
    const answer = await within(ANSWER_WITHIN_MS, deliver(batch, sent));
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
      if (!answer.ok) refused(answer.reason as Exclude<Refusal, Trouble>);
      return flush();
    }
    setTrouble(answer.reason);
    return retry();
  };

  signal.addEventListener('abort', () => clearTimeout(retrying));

  return {
    post(revisions) {
      for (const revision of revisions) waiting.set(revision.seq, revision);
      void flush();
    },
    clear: () => waiting.clear(),
    batchCount: () => ({ sent: batch, acknowledged }),
  };
}

function isTrouble(reason: Refusal): reason is Extract<Refusal, Trouble> {
  return reason === 'storage-full' || reason === 'storage-failed';
}
