import type { SessionId, Utterance } from '#core/session/session.ts';
import type { RingsideDatabase } from './database.ts';

export interface UtterancePlace {
  readonly id: SessionId;
  readonly seq: number;
}

export interface UtteranceCache {
  /** Those that are there, in the order in which they are asked for; all that are not known yet are read at once. */
  read(places: readonly UtterancePlace[]): Promise<readonly Utterance[]>;
  /** Something has changed in this session. */
  forget(id: SessionId): void;
}

/** Some hundred kilobytes of text. */
const MOST_KNOWN = 2_000;

/** Utterances that have been read a moment ago: with each further letter of a search, most of those that are quoted stay. */
export function createUtteranceCache(db: RingsideDatabase): UtteranceCache {
  const known = new Map<SessionId, Map<number, Utterance>>();
  let count = 0;

  const learn = (row: Utterance) => {
    if (count >= MOST_KNOWN) {
      known.clear();
      count = 0;
    }
    const session = known.get(row.sessionId) ?? new Map<number, Utterance>();
    known.set(row.sessionId, session.set(row.seq, row));
    count += 1;
  };
  return {
    async read(places) {
      const missing = places.filter(({ id, seq }) => known.get(id)?.has(seq) !== true);
      const rows = missing.length === 0 ? [] : await db.utterances.bulkGet(missing.map(({ id, seq }) => [id, seq]));
      const fresh = new Map(rows.map((row) => [`${row?.sessionId} ${row?.seq}`, row]));
      const found = places.flatMap(({ id, seq }) => known.get(id)?.get(seq) ?? fresh.get(`${id} ${seq}`) ?? []);
      for (const row of rows) if (row !== undefined) learn(row);
      return found;
    },
    forget(id) {
      count -= known.get(id)?.size ?? 0;
      known.delete(id);
    },
  };
}
