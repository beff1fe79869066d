/** What is read from a transcript file, whatever wrote it. */

export const TRANSCRIPT_FORMATS = ['webvtt', 'srt', 'teams-text', 'zoom-captions', 'meet-text', 'plain'] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

export interface TranscriptFile {
  readonly name: string;
  readonly text: string;
}

/** What one person said in one go, as the file divides it. */
export interface TranscriptEntry {
  /** Null where the file does not say who. */
  readonly speaker: string | null;
  readonly text: string;
  /** Since the start of the recording, or of the first words; null where the file gives no time. */
  readonly startMs: number | null;
  readonly endMs: number | null;
}

export interface Transcript {
  readonly ok: true;
  readonly format: TranscriptFormat;
  /** In the order in which they began. */
  readonly entries: readonly TranscriptEntry[];
  /** For `Date.parse`: with an offset where the file names one, else in the user's own time zone. */
  readonly startedAt: string | null;
}

/** Why a file cannot be read. It never quotes what somebody said. */
export interface TranscriptProblem {
  readonly ok: false;
  /** From 1; null when it is not about one line. */
  readonly line: number | null;
  /** What is wrong, or was expected in the line. */
  readonly fault: TranscriptFault;
}

export type TranscriptFault =
  | 'empty'
  | 'no-words'
  | 'too-large'
  | 'word-document'
  | 'pdf'
  | 'not-utf-8'
  | 'page'
  | 'long-line'
  | 'too-many-lines'
  | 'too-many-entries'
  | 'webvtt-header'
  | 'webvtt-times'
  | 'webvtt-first-times'
  | 'srt-start'
  | 'srt-times'
  | 'srt-first-times'
  | 'teams-heading'
  | 'zoom-heading'
  | 'time'
  | 'name-and-text'
  | 'no-transcript';

/** A file is read whole, on the panel's own thread: three hours of talk are about 1 MB. */
export const MAX_FILE_CHARS = 20_000_000;
export const MAX_LINES = 1_000_000;
export const MAX_LINE_CHARS = 100_000;
export const MAX_ENTRIES = 50_000;

export function problem(fault: TranscriptFault): TranscriptProblem {
  return { ok: false, line: null, fault };
}

export function problemAt(line: number, fault: TranscriptFault): TranscriptProblem {
  return { ok: false, line, fault };
}

export function tooManyEntries(line: number): TranscriptProblem {
  return problemAt(line, 'too-many-entries');
}
