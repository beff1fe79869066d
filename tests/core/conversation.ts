import type { Mark, MarkBody, Role, SessionId } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';

const SESSION = 'session' as SessionId;

/** A turn begins every minute and lasts half of one. */
const TURN_MS = 60_000;

/** Who says what, in order. */
export type Turn = readonly [role: Role, text: string];

export const interviewer = (text: string): Turn => ['interviewer', text];
export const candidate = (text: string): Turn => ['candidate', text];
export const somebody = (text: string): Turn => ['unknown', text];

const startOf = (turn: number): number => (turn + 1) * TURN_MS;

export function linesOf(turns: readonly Turn[]): SpokenLine[] {
  return turns.map(([role, text], seq) => {
    const startedAt = startOf(seq);
    const utterance = {
      sessionId: SESSION,
      seq,
      speaker: role,
      voice: null,
      text,
      startedAt,
      updatedAt: startedAt + TURN_MS / 2,
      rev: 1,
    };
    return { utterance, speaker: role, called: role, role };
  });
}

/** A mark made after this turn was spoken and before the next one begins; -1 is before the first. */
export function markAfter(turn: number, body: MarkBody): Mark {
  return { ...body, sessionId: SESSION, at: startOf(turn) + TURN_MS * 0.75 };
}
