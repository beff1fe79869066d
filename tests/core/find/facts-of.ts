import type { MarkBody, SessionFacts, SessionId } from '#core/session/session.ts';
import { aSession } from '../session/a-session.ts';

interface Wishes {
  readonly id?: string;
  readonly title?: string;
  readonly said?: readonly string[];
  /** Made a millisecond after one another, from 1,000 on. */
  readonly marks?: readonly MarkBody[];
}

/** A session in which somebody says one thing after another. */
export function factsOf({ id = 'session', title = '', said = [], marks = [] }: Wishes): SessionFacts {
  const sessionId = id as SessionId;
  return {
    session: aSession({ id: sessionId, platform: 'zoom', title, endedAt: said.length * 10 }),
    utterances: said.map((text, seq) => ({
      sessionId,
      seq,
      speaker: 'Ann',
      voice: null,
      text,
      startedAt: seq * 10,
      updatedAt: seq * 10 + 5,
      rev: 1,
    })),
    marks: marks.map((mark, i) => ({ ...mark, id: i + 1, sessionId, at: 1_000 + i })),
  };
}
