import type { LookupHit } from './answer.ts';
import type { LookupEntry } from './entry.ts';
import { highlight } from './highlight.ts';
import type { OpenedEntry } from './look-up.ts';
import { searchWords } from './search-words.ts';
import { shorten, snippet } from './snippet.ts';

/** What the user once wrote down, and when. */
export interface PastNote {
  readonly id: number;
  readonly text: string;
  readonly at: number;
  /** The title of the session in which it was written. */
  readonly session: string;
}

export interface NoteShelf {
  /** Those that hold every word of the query, or a word that begins with it; the newest first. */
  find(query: string): readonly LookupHit[];
  open(id: string): OpenedEntry | null;
}

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
    open(id) {
      const note = notes.find((one) => `note:${one.id}` === id);
      return note === undefined ? null : openNote(note);
    },
  };
}

/** Only as much of a note as the row shows: it goes into a page that is not ours. */
function noteHit({ id, text, at }: PastNote, query: string, found: readonly string[]): LookupHit {
  const title = snippet([text.replace(/\s+/g, ' ')], found) ?? shorten(text);
  return { ...noteEntry(id, title), at, titleMarks: highlight(title, query, found), lineMarks: [] };
}

function openNote({ id, text, session }: PastNote): OpenedEntry {
  return {
    entry: { ...noteEntry(id, shorten(text.split('\n', 1)[0] ?? text)), context: session, say: text },
    card: { parts: [{ form: 'text', label: 'note', text }] },
  };
}

const noteEntry = (id: number, title: string): LookupEntry => ({
  id: `note:${id}`,
  kind: 'note',
  title,
  context: '',
  line: '',
  say: title,
  round: null,
});
