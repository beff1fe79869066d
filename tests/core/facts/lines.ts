import type { Mark, MarkBody } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';

const sessionId = 'session' as Mark['sessionId'];

/** One utterance a text, in the order in which they were said. */
export const lines = (...texts: string[]): SpokenLine[] =>
  texts.map((text, seq) => ({
    utterance: { sessionId, seq, speaker: 'Ann', voice: null, text, startedAt: seq, updatedAt: seq, rev: 0 },
    speaker: 'Ann',
    called: 'Ann',
    role: 'candidate',
  }));

export const marks = (...bodies: MarkBody[]): Mark[] => bodies.map((body, at) => ({ ...body, sessionId, at }));
