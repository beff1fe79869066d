import type { SessionId } from '../session/session.ts';
import { MAX_SESSIONS, type Table, type TableRows } from './facts-file.ts';
import type { FactsFault } from './facts-problem.ts';

/** A row of its form, or null: whoever reads a file gives the schemas. */
export type ParseRow = <Name extends Table>(table: Name, value: unknown) => TableRows[Name] | null;

/** Where some lines stand in a file, in bytes; the last one ends before `to`. */
export interface Stretch {
  readonly from: number;
  to: number;
}

/** A session in a file: its own row, and where its other rows are. */
export interface FoundSession {
  readonly session: TableRows['sessions'];
  utterances: Stretch | null;
  marks: Stretch | null;
  utteranceCount: number;
  markCount: number;
}

/**
 * Looks at rows one after the other and remembers of each session where its rows stand: nothing that is said is held.
 * The rows of a session stand together, those of a table behind each other.
 */
export function createRowReader(parseRow: ParseRow) {
  const found = new Map<SessionId, FoundSession>();
  let open: { readonly table: Table; readonly id: SessionId; seq: number } | null = null;

  const openStretch = (table: 'utterances' | 'marks', id: SessionId, place: Stretch): Stretch | FactsFault => {
    const session = found.get(id);
    if (session === undefined) return 'stray';
    if (open?.table !== table || open.id !== id) {
      if (session[table] !== null) return 'order';
      session[table] = { ...place };
      open = { table, id, seq: -1 };
    }
    const stretch = session[table] ?? place;
    stretch.to = place.to;
    return stretch;
  };

  return {
    found,
    /** Null: it is taken. */
    read(table: Table, value: unknown, place: Stretch): FactsFault | null {
      if (table === 'sessions') {
        const session = parseRow('sessions', value);
        if (session === null) return 'row';
        if (found.has(session.id)) return 'order';
        if (found.size === MAX_SESSIONS) return 'too-many';
        found.set(session.id, { session, utterances: null, marks: null, utteranceCount: 0, markCount: 0 });
        return null;
      }
      const row = parseRow(table, value);
      if (row === null) return 'row';
      const stretch = openStretch(table, row.sessionId, place);
      if (typeof stretch === 'string') return stretch;
      const session = found.get(row.sessionId);
      if (session === undefined) return 'stray';
      if (!('seq' in row) || 'kind' in row) {
        session.markCount += 1;
        return null;
      }
      if (open === null || row.seq <= open.seq) return 'order';
      open.seq = row.seq;
      session.utteranceCount += 1;
      return null;
    },
  };
}

/** Without what separates it from the next one. */
export function rowOf(line: string): unknown {
  return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
}
