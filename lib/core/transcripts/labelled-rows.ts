/** "Name: text", line after line, with or without times. */
import { cleanLabel } from '../captions/line.ts';
import { cleanText } from '../captions/tokens.ts';
import type { ReadEntries } from './read-cues.ts';
import { chooseNames, isPlausibleName, type Labelled, splitLabel } from './speaker-label.ts';
import { parseTimestamp } from './timestamp.ts';
import { MAX_ENTRIES, problemAt, type TranscriptEntry, type TranscriptProblem, tooManyEntries } from './transcript.ts';

const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
export const TIME_ALONE = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?$`);
/** `[0:05] Ann: text`, `00:00:05 - Ann: text` */
const TIME_FIRST = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?\s*(?:[-–—]\s+)?(\S.*)$`);
/** `Ann (0:05): text` */
const TIME_IN_LABEL = new RegExp(String.raw`^(\S[^:]{0,79}?) ?[[(](${CLOCK})[\])](?::\s*|\s*$)(.*)$`);

/** A line of the file, as far as it can be told without the others. */
export interface Row {
  readonly line: number;
  readonly at: number | null;
  readonly text: string;
  readonly labelled: Labelled | null;
  /** The time in the line says that this is a name, however it looks. */
  readonly isCertain: boolean;
}

export function isSpokenLine(line: string): boolean {
  return readRow(line.trim(), 1).some(({ labelled }) => labelled !== null);
}

export function readRow(line: string, number: number): readonly Row[] {
  if (line === '') return [];
  const alone = TIME_ALONE.exec(line);
  const row = { line: number, at: null, labelled: null, isCertain: false };
  if (alone !== null) return [{ ...row, at: parseTimestamp(alone[1] ?? ''), text: '' }];
  const inside = TIME_IN_LABEL.exec(line);
  if (inside !== null && isPlausibleName(inside[1] ?? '')) {
    const [, label = '', time = '', rest = ''] = inside;
    return [{ ...row, at: parseTimestamp(time), text: line, labelled: { label, rest }, isCertain: true }];
  }
  const [, time, rest = ''] = TIME_FIRST.exec(line) ?? [];
  const labelled = splitLabel(time === undefined ? line : rest);
  const isTimed = time !== undefined && labelled !== null;
  return [{ ...row, at: isTimed ? parseTimestamp(time) : null, text: line, labelled, isCertain: isTimed }];
}

export function namesIn(rows: readonly Row[]): ReadonlySet<string> {
  const labels = rows.flatMap(({ labelled }) => labelled?.label ?? []);
  return chooseNames(labels, rows.filter(({ text }) => text !== '').length);
}

export function isSpoken({ labelled, isCertain }: Row, names: ReadonlySet<string>): boolean {
  return labelled !== null && (isCertain || names.has(labelled.label));
}

export function entriesOfRows(rows: readonly Row[], names: ReadonlySet<string>): ReadEntries | TranscriptProblem {
  const spoken: { speaker: string; at: number | null; words: string[] }[] = [];
  let marker: number | null = null;
  for (const row of rows) {
    const isTime = row.isCertain || row.text === '';
    if (isTime && row.at === null) return problemAt(row.line, 'time');
    if (row.labelled !== null && isSpoken(row, names)) {
      if (spoken.length === MAX_ENTRIES) return tooManyEntries(row.line);
      spoken.push({ speaker: row.labelled.label, at: row.at ?? marker, words: [row.labelled.rest] });
      // A time above several entries is that of the first.
      marker = null;
    } else if (row.text === '') marker = row.at;
    else spoken.at(-1)?.words.push(row.text);
  }
  const entries = spoken.flatMap(({ speaker, at, words }): TranscriptEntry[] => {
    const text = cleanText(words.join(' '));
    return text === '' ? [] : [{ speaker: cleanLabel(speaker), text, startMs: at, endMs: null }];
  });
  const areAllTimed = entries.every(({ startMs }) => startMs !== null);
  return { ok: true, entries: areAllTimed ? entries.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : entries };
}
