import { describe, expect, it } from 'vitest';
import { continuedAt } from '#core/session/continued.ts';
import type { SessionFacts, SessionId } from '#core/session/session.ts';

const MINUTE = 60_000;
const id = 'one' as SessionId;

/** A session that begins at 0, and stretches of speech in it. */
function facts(...stretches: readonly [startedAt: number, updatedAt: number][]): SessionFacts {
  const session = { id, platform: 'zoom', meetingId: '1', title: '', consentedAt: 0, startedAt: 0 } as const;
  const utterances = stretches.map(([startedAt, updatedAt], seq) => {
    return { sessionId: id, seq, speaker: 'Ann', voice: null, text: 'so', startedAt, updatedAt, rev: 1 };
  });
  return { session: { ...session, endedAt: null, pausedAt: null }, utterances, marks: [] };
}

describe('what a session holds from before the call was seen again', () => {
  it('is the time from its start to the last word before that', () => {
    const heard = facts([MINUTE, 2 * MINUTE], [11 * MINUTE, 12 * MINUTE], [40 * MINUTE, 41 * MINUTE]);
    expect(continuedAt(heard, 35 * MINUTE)).toEqual({ at: 35 * MINUTE, lengthMs: 12 * MINUTE });
  });

  it('ends where the call was seen again, when a stretch goes on after it', () => {
    expect(continuedAt(facts([MINUTE, 50 * MINUTE]), 35 * MINUTE)?.lengthMs).toBe(35 * MINUTE);
  });

  it('is nothing in a session that began in this visit, or in which nobody had spoken', () => {
    expect(continuedAt(facts([MINUTE, 2 * MINUTE]), MINUTE)).toBeNull();
    expect(continuedAt(facts(), MINUTE)).toBeNull();
  });
});
