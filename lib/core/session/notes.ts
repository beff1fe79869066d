import type { Mark } from './session.ts';

/** A note as it reads now. */
export interface Note {
  /** When it was written, milliseconds since the epoch; what a change of it names. */
  readonly at: number;
  readonly text: string;
  /** The number of the utterance that it belongs to; null for a note of the whole session. */
  readonly beside: number | null;
}

/** In the order in which they were written; those that were taken away are not among them. */
export function notesOf(marks: readonly Mark[]): readonly Note[] {
  const notes = new Map<number, Note>();
  for (const mark of marks) {
    if (mark.kind === 'note-written') notes.set(mark.at, { at: mark.at, text: mark.text, beside: mark.beside ?? null });
    const written = mark.kind === 'note-changed' ? notes.get(mark.writtenAt) : undefined;
    if (mark.kind !== 'note-changed' || written === undefined) continue;
    if (mark.text === null) notes.delete(written.at);
    else notes.set(written.at, { ...written, text: mark.text });
  }
  return [...notes.values()];
}
