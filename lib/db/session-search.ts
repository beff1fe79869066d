import { digestSession, type SessionDigest } from '#core/find/digest.ts';
import { createFinder, type WantedWord } from '#core/find/finder.ts';
import { markFound, type Quoted, quote } from '#core/find/quote.ts';
import type { SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';
import type { DerivedDatabase } from './derived-database.ts';
import { keepDerived, type Progress } from './keep-derived.ts';
import { createUtteranceCache } from './utterance-cache.ts';

export interface SearchWish {
  readonly query: string;
  /** Only among these; null for all there are. */
  readonly among: readonly SessionId[] | null;
  /** Of so many of them it is said where: as many as are on screen. */
  readonly quoted: number;
}

export interface SearchAnswer {
  /** Where all of it was found, the best first. */
  readonly ids: readonly SessionId[];
  /** More about the first of them, in the same order. */
  readonly hits: readonly SearchHit[];
}

export interface SearchHit {
  readonly id: SessionId;
  /** Where in its title and tags it was found. */
  readonly title: Quoted;
  readonly tags: readonly Quoted[];
  /** Of what was said and noted. */
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
  search(wish: SearchWish): Promise<SearchAnswer>;
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
  const utterances = createUtteranceCache(db);
  const stop = keepDerived<SessionDigest>(
    {
      db,
      table: derived.digests,
      version: DIGEST_VERSION,
      make: digestSession,
      had: (id, digest) => {
        utterances.forget(id);
        finder.put(id, digest);
      },
      lost: (id) => {
        utterances.forget(id);
        finder.remove(id);
      },
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
      const ids = finder.find(wanted).flatMap(({ id }) => (allowed?.has(id) === false ? [] : [id]));
      const places = ids.slice(0, quoted).map((id) => ({ id, ...finder.places(id, wanted, QUOTES_EACH) }));
      const rows = await utterances.read(places.flatMap(({ id, seqs }) => seqs.map((seq) => ({ id, seq }))));
      const said = Map.groupBy(rows, ({ sessionId }) => sessionId);
      const hits = places.flatMap(({ id, notes }): SearchHit[] => {
        const digest = finder.digest(id);
        return digest === undefined ? [] : [hitIn(id, digest, wanted, { notes, said: said.get(id) ?? [] })];
      });
      return { ids, hits };
    },
  };
}

interface Found {
  /** Notes, by their place in the digest. */
  readonly notes: readonly number[];
  readonly said: readonly Utterance[];
}

function hitIn(id: SessionId, digest: SessionDigest, wanted: readonly WantedWord[], { notes, said }: Found): SearchHit {
  const written = notes.flatMap((at): SessionQuote[] => {
    const note = digest.notes[at];
    return note === undefined ? [] : [{ ...quote(note.text, wanted), seq: note.beside, isNote: true, afterMs: null }];
  });
  const spoken = said.map(({ seq, text, startedAt }): SessionQuote => {
    const quoted = quote(digest.corrected.get(seq) ?? text, wanted);
    return { ...quoted, seq, isNote: false, afterMs: startedAt - digest.startedAt };
  });
  return {
    id,
    title: markFound(digest.title, wanted),
    tags: digest.tags.map((tag) => markFound(tag, wanted)),
    quotes: [...written, ...spoken].slice(0, QUOTES_EACH),
  };
}
