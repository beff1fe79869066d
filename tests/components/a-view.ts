// What the panel would show of a call in which an interviewer says these things, one after the other.
import { deriveSession } from '#core/session/derive.ts';
import type { Mark, MarkBody } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import { readLens } from '../../scripts/cli/lens.ts';
import { aSession } from '../core/session/a-session.ts';

const SESSION = aSession();

export function viewOf(said: readonly string[], made: readonly MarkBody[] = []): SessionView {
  const utterances = said.map((text, seq) => ({
    sessionId: SESSION.id,
    seq,
    speaker: 'Ines Okafor',
    voice: null,
    text,
    startedAt: seq * 1_000,
    updatedAt: seq * 1_000 + 500,
    rev: 1,
  }));
  const marks = made.map((body, i): Mark => ({ ...body, sessionId: SESSION.id, at: 100_000 + i }));
  return deriveSession({ session: SESSION, utterances, marks }, readLens(), 200_000);
}
