import { vi } from 'vitest';
import type { Revision } from '#core/captions/assemble.ts';
import type { Trouble } from '#core/session/health.ts';
import type { SessionId } from '#core/session/session.ts';
import { createOutbox } from '#messaging/outbox.ts';
import type { Refusal } from '#messaging/protocol.ts';

export type Reply = 'ok' | 'silence' | 'failure' | 'nothing' | Refusal;

export const FIRST = 'first' as SessionId;
export const SECOND = 'second' as SessionId;

/** A worker that answers as it is told, 10 ms later, and an outbox that sends to it. */
export function openOutbox(...replies: readonly Reply[]) {
  const script = [...replies];
  const ending = new AbortController();
  const batches: { sessionId: SessionId; batch: number; texts: readonly string[] }[] = [];
  const troubles: (Trouble | null)[] = [];
  const refusals: Refusal[] = [];
  const refusedFor: SessionId[] = [];
  const outbox = createOutbox({
    deliver: async ({ sessionId, batch, revisions }) => {
      batches.push({ sessionId, batch, texts: revisions.map(({ text }) => text) });
      const reply = script.shift() ?? 'ok';
      if (reply === 'silence') return new Promise(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (reply === 'failure') throw new Error('Could not establish connection.');
      if (reply === 'nothing') return undefined as never;
      return reply === 'ok' ? { ok: true, batch } : { ok: false, reason: reply };
    },
    troubled: (trouble) => troubles.push(trouble),
    refused(reason, sessionId) {
      refusals.push(reason);
      refusedFor.push(sessionId);
    },
    signal: ending.signal,
  });
  return {
    ...outbox,
    post: (revisions: readonly Revision[]) => outbox.post(FIRST, revisions),
    postTo: outbox.post,
    ending,
    batches,
    troubles,
    refusals,
    refusedFor,
    texts: () => batches.map(({ texts }) => texts),
  };
}

export function revision(seq: number, text: string, rev = 1): Revision {
  return { seq, speaker: 'Ann', voice: null, text, startedAt: 1, updatedAt: 2, rev };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
