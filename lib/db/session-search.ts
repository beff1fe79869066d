import { digestSession, type SessionDigest } from '#core/find/digest.ts';
import { createFinder, type WantedWord } from '#core/find/finder.ts';
import { markFound, type Quoted, quote } from '#core/find/quote.ts';
import type { SessionId } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import type { DerivedDatabase } from './derived-database.ts';
import { keepDerived, type Progress } from './keep-derived.ts';

export interface SearchWish {
  readonly query: string;
  /** Only among these; null for all there are. */
  readonly among: readonly SessionId[] | null;
  /** So many of them are quoted from: as many as are on screen. */
  readonly quoted: number;
}

export interface SearchHit {
  readonly id: SessionId;
  /** Where in its title and tags it was found. */
  readonly title: Quoted;
  readonly tags: readonly Quoted[];
  /** Of what was said and noted; empty for those that are not quoted from. */
  readonly quotes: readonly SessionQuote[];
}

export interface SessionQuote extends Quoted {
  /** The utterance, by its number; null for a note of the whole session. */
  readonly seq: number | null;
  readonly isNote: boolean;
  /** When it was said, milliseconds since the session began; null where that is not known. */
  readonly afterMs: number | null;
}

export interface SessionSearch {
  search(wish: SearchWish): Promise<readonly SearchHit[]>;
  stop(): void;
}

const QUOTES_EACH = 2;
/** Another way of making digests: then all of them are made again. */
const DIGEST_VERSION = '1';

/** Finds everything said and noted, in all sessions. What it knows so far it answers with; `progress` tells how much that is. */
export function createSessionSearch(
  db: RingsideDatabase,
  derived: DerivedDatabase,
  {
    progress,
    failed,
    now,
  }: {
    readonly progress: (progress: Progress) => void;
    readonly failed: (error: unknown) => void;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
  },
): SessionSearch {
  const finder = createFinder();
  const stop = keepDerived<SessionDigest>(
    {
      db,
      table: derived.digests,
      version: DIGEST_VERSION,
      make: digestSession,
      had: finder.put,
      lost: finder.remove,
      progress,
      failed,
    },
    now,
  );

  return {
    stop,
    async search({ query, among, quoted }) {
      const wanted = finder.read(query);
      const allowed = among === null ? null : new Set(among);
      const found = finder.find(wanted).filter(({ id }) => allowed?.has(id) ?? true);
      const quotes = await Promise.all(found.slice(0, quoted).map(({ id }) => quotesOf(id, wanted)));
      return found.flatMap(({ id }, i): SearchHit[] => {
        const digest = finder.digest(id);
        if (digest === undefined) return [];
        const tags = digest.tags.map((tag) => markFound(tag, wanted));
        return [{ id, title: markFound(digest.title, wanted), tags, quotes: quotes[i] ?? [] }];
      });
    },
  };

  async function quotesOf(id: SessionId, wanted: readonly WantedWord[]): Promise<readonly SessionQuote[]> {
    const { seqs, notes } = finder.places(id, wanted, QUOTES_EACH);
    const digest = finder.digest(id);
    if (digest === undefined) return [];
    const rows = await db.utterances.bulkGet(seqs.map((seq): [SessionId, number] => [id, seq]));
    const said = rows.flatMap((row): SessionQuote[] => {
      if (row === undefined) return [];
      const text = digest.corrected.get(row.seq) ?? row.text;
      return [{ ...quote(text, wanted), seq: row.seq, isNote: false, afterMs: row.startedAt - digest.startedAt }];
    });
    const written = notes.flatMap((at): SessionQuote[] => {
      const note = digest.notes[at];
      return note === undefined ? [] : [{ ...quote(note.text, wanted), seq: note.beside, isNote: true, afterMs: null }];
    });
    return [...written, ...said].slice(0, QUOTES_EACH);
  }
}
