import type { LookupHit } from './answer.ts';
import { highlight } from './highlight.ts';
import { searchWords } from './search-words.ts';
import { shorten, snippet } from './snippet.ts';

/** What the user once wrote down, and when. */
export interface PastNote {
  readonly id: number;
  readonly text: string;
  readonly at: number;
}

export interface NoteShelf {
  /** Those that hold every word of the query, or a word that begins with it; the newest first. */
  find(query: string): readonly LookupHit[];
  open(id: string): PastNote | null;
}

export const noteId = (id: number): `note:${string}` => `note:${id}`;

/** Nobody wants to read more of them in a list. */
const MOST_FOUND = 4;

export function shelveNotes(notes: readonly PastNote[]): NoteShelf {
  const shelf = notes.map((note) => ({ note, words: searchWords(note.text) })).sort((a, b) => b.note.at - a.note.at);
  return {
    find(query) {
      const typed = searchWords(query);
      if (typed.length === 0) return [];
      const hits: LookupHit[] = [];
      for (const { note, words } of shelf) {
        const found = words.filter((word) => typed.some((one) => word.startsWith(one)));
        if (!typed.every((one) => found.some((word) => word.startsWith(one)))) continue;
        hits.push(noteHit(note, query, found));
        if (hits.length === MOST_FOUND) break;
      }
      return hits;
    },
    open: (id) => notes.find((note) => noteId(note.id) === id) ?? null,
  };
}

/** Only as much of a note as the row shows: it goes into a page that is not ours. */
function noteHit({ id, text, at }: PastNote, query: string, found: readonly string[]): LookupHit {
  const title = snippet([text.replace(/\s+/g, ' ')], found) ?? shorten(text);
  return {
    id: noteId(id),
    kind: 'note',
    title,
    context: '',
    line: '',
    say: title,
    round: null,
    at,
    titleMarks: highlight(title, query, found),
    lineMarks: [],
  };
}
