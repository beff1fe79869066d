import type { Utterance } from '#core/session/session.ts';

/**
 * The same rows in as little memory as they need: a call holds thousands of them. Messages and the database
 * give each row a copy of its own of every name, and a shape that has room for more.
 */
export function createLeanRows(): (row: Utterance) => Utterance {
  const texts = new Map<string, string>();
  const one = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = texts.get(text);
    if (known !== undefined) return known as T;
    texts.set(text, text);
    return text;
  };
  return ({ sessionId, seq, speaker, voice, text, startedAt, updatedAt, rev }) => {
    return {
      sessionId: one(sessionId),
      seq,
      speaker: one(speaker),
      voice: one(voice),
      text,
      startedAt,
      updatedAt,
      rev,
    };
  };
}
