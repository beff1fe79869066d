import type { Revision } from '#core/captions/assemble.ts';
import type { Trouble } from '#core/session/health.ts';
import type { Answer, Refusal } from './protocol.ts';

/** What has been heard and not yet acknowledged. Newer revisions replace older ones unsent. */
export interface Outbox {
  post(revisions: readonly Revision[]): void;
  /** Forgets everything that is waiting. */
  clear(): void;
}

export interface OutboxOptions {
  readonly deliver: (batch: number, revisions: readonly Revision[]) => Promise<Answer<{ readonly batch: number }>>;
  /** Told when captions cannot be kept, and with null when they can again. */
  readonly troubled: (trouble: Trouble | null) => void;
  readonly refused: (reason: Exclude<Refusal, Trouble>) => void;
  readonly signal: AbortSignal;
}

const MAX_BATCH = 100;
/** A worker that has to start takes well under a second. */
const ANSWER_WITHIN_MS = 3_000;
const RETRY_MS = [200, 500, 1_000, 2_000, 4_000] as const;

export function createOutbox({ deliver, troubled, refused, signal }: OutboxOptions): Outbox {
  const waiting = new Map<number, Revision>();
  let batch = 0;
  let sending = false;
  let failures = 0;
  let trouble: Trouble | null = null;

  const setTrouble = (next: Trouble | null) => {
    if (next === trouble) return;
    trouble = next;
    troubled(next);
  };

  const retry = () => {
    const delay = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)];
    failures += 1;
    setTimeout(() => void flush(), delay);
  };

  const settle = (sent: readonly Revision[]) => {
    for (const { seq, rev } of sent) if ((waiting.get(seq)?.rev ?? 0) <= rev) waiting.delete(seq);
  };

  const flush = async (): Promise<void> => {
    if (sending || waiting.size === 0 || signal.aborted) return;
    sending = true;
    const sent = [...waiting.values()].slice(0, MAX_BATCH);
    batch += 1;
    const answer = await within(ANSWER_WITHIN_MS, deliver(batch, sent));
    sending = false;
    if (signal.aborted) return;
    if (answer === null) {
      setTrouble('worker-silent');
      return retry();
    }
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

  return {
    post(revisions) {
      for (const revision of revisions) waiting.set(revision.seq, revision);
      void flush();
    },
    clear: () => waiting.clear(),
  };
}

function isTrouble(reason: Refusal): reason is Extract<Refusal, Trouble> {
  return reason === 'storage-full' || reason === 'storage-failed';
}

/** Null when the promise rejects or takes longer than `ms`. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
