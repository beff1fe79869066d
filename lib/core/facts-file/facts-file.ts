/**
 * Facts as a file: one JSON document, written so that it can be read a line at a time. The fields come first, one a line,
 * then the tables, one row a line. `docs/formats/` describes it for others.
 */
import type { Mark, Session, Utterance } from '../session/session.ts';

/** A backup holds everything and the settings; a session file what the user has chosen. */
export type FactsFormat = 'ringside-backup' | 'ringside-session';

/** The newest of each that there is. Version 2 of a backup ends with a check of what stands before it. */
export const VERSIONS: Readonly<Record<FactsFormat, number>> = { 'ringside-backup': 2, 'ringside-session': 1 };
export const CHECKED_SINCE = 2;

/** In this order. */
export const TABLES = ['sessions', 'utterances', 'marks'] as const;
export type Table = (typeof TABLES)[number];

export interface TableRows {
  readonly sessions: Session;
  readonly utterances: Utterance;
  readonly marks: Mark;
}

export type Counts = Readonly<Record<Table, number>>;

/** The last line of a backup. */
export interface FactsCheck extends Counts {
  /** SHA-256, in hexadecimal, of all bytes above its line. */
  readonly sha256: string;
}

/** Takes in a text, or bytes, piece by piece. */
export interface Digest<Piece> {
  update(piece: Piece): void;
  hex(): string;
}

/** What is longer is no row: everything that is stored is far shorter. */
export const MAX_LINE_BYTES = 8_000_000;
export const MAX_SESSIONS = 20_000;
