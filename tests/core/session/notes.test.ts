import { expect, it } from 'vitest';
import { notesOf } from '#core/session/notes.ts';
import type { Mark, MarkBody, SessionId } from '#core/session/session.ts';

const marks = (...bodies: MarkBody[]): Mark[] =>
  bodies.map((body, at) => ({ ...body, sessionId: 'session' as SessionId, at }));

it('notes read as they were changed last, in the order in which they were written', () => {
  const written = marks(
    { kind: 'note-written', text: 'ask about money' },
    { kind: 'note-written', text: 'too fast', beside: 3 },
    { kind: 'note-written', text: 'gone' },
    { kind: 'note-changed', writtenAt: 0, text: 'ask about pay' },
    { kind: 'note-changed', writtenAt: 2, text: null },
    { kind: 'note-changed', writtenAt: 9, text: 'of no note' },
  );
  expect(notesOf(written)).toEqual([
    { at: 0, text: 'ask about pay', beside: null },
    { at: 1, text: 'too fast', beside: 3 },
  ]);
});
