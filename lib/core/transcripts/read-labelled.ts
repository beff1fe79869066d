/** "Name: text", line after line, with or without times: written by hand, or exported by Meet. */
import { cleanLabel } from '../captions/line.ts';
import { cleanText } from '../captions/tokens.ts';
import type { ReadEntries } from './read-cues.ts';
import { chooseNames, isCapitalised, isPlausibleName, type Labelled, splitLabel } from './speaker-label.ts';
import { parseTimestamp } from './timestamp.ts';
import { MAX_ENTRIES, problemAt, type TranscriptEntry, type TranscriptProblem, tooManyEntries } from './transcript.ts';

const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const TIME_ALONE = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?$`);
/** `[0:05] Ann: text`, `00:00:05 - Ann: text` */
const TIME_FIRST = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?\s*(?:[-–—]\s+)?(\S.*)$`);
/** `Ann (0:05): text` */
const TIME_IN_LABEL = new RegExp(String.raw`^(\S[^:]{0,79}?)\s*[[(](${CLOCK})[\])](?::\s*|\s*$)(.*)$`);

/** A line of the file, as far as it can be told without the others. */
interface Row {
  readonly line: number;
  readonly at: number | null;
  readonly text: string;
  readonly labelled: Labelled | null;
  /** The time in the line says that this is a name, however it looks. */
  readonly isCertain: boolean;
}

export function readPlain(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const rows = lines.flatMap((line, i) => readRow(line.trim(), i + 1));
  const names = namesIn(rows);
  const first = rows.find(({ text }) => text !== '');
  if (first !== undefined && !isSpoken(first, names)) return problemAt(first.line, 'expected "Name: text".');
  return toEntries(rows, names);
}

export function isSpokenLine(line: string): boolean {
  return readRow(line.trim(), 1).some(({ labelled }) => labelled !== null);
}

function readRow(line: string, number: number): readonly Row[] {
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

function namesIn(rows: readonly Row[]): ReadonlySet<string> {
  const labels = rows.flatMap(({ labelled }) => labelled?.label ?? []);
  return chooseNames(labels, rows.filter(({ text }) => text !== '').length);
}

function isSpoken({ labelled, isCertain }: Row, names: ReadonlySet<string>): boolean {
  return labelled !== null && (isCertain || names.has(labelled.label));
}

function toEntries(rows: readonly Row[], names: ReadonlySet<string>): ReadEntries | TranscriptProblem {
  const spoken: { speaker: string; at: number | null; words: string[] }[] = [];
  let marker: number | null = null;
  for (const row of rows) {
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

const MEET_TITLE = /(?:\)|\d{4}.*\d{1,2}:\d{2}.*)\s*(?:-|–)\s*Transcript$/;
const MEET_END = /^(?:Transcription|Meeting) ended after \d/;
const MEET_NOTICE = /^This editable transcript was computer generated/;

/** The marks that Meet leaves on its transcripts, in English. */
export function isMeetLine(line: string): boolean {
  const text = withoutMarkup(line);
  return MEET_TITLE.test(text) || MEET_END.test(text) || MEET_NOTICE.test(text);
}

/**
 * Meet's export: title, date, who was there, and then the words under a time every few minutes. As
 * text it may keep the marks of Markdown; notes that were made of the words may stand before them.
 */
export function readMeetText(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const plain = lines.map(withoutMarkup);
  const beginning = plain.findLastIndex((line) => /^(?:📖\s*)?Transcript$/.test(line) || MEET_TITLE.test(line)) + 1;
  const rows = withNamesAsLabels(plain.slice(beginning)).flatMap((line, i) => readRow(line, beginning + i + 1));
  const end = rows.findIndex(({ text }) => MEET_END.test(text));
  const own = rows.slice(0, end < 0 ? rows.length : end).filter(({ text }) => !MEET_NOTICE.test(text));
  return toEntries(own, namesIn(own));
}

/** `### 00:01:34 {#00:01:34}`, `**Ann Lee:** text`, and a full stop that was escaped. */
function withoutMarkup(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s*\{#[\d:]{1,12}\}$/, '')
    .replace(/^(\*\*|\*|_)(.{1,200}?)\1/, '$2')
    .replace(/\\([.\-!_*#+])/g, '$1')
    .trim();
}

/** A name that stands alone above a time or above words becomes a label: "Ann Lee" above "0:05". */
function withNamesAsLabels(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) =>
    isNameAlone(lines, i) ? `${line}${labelEnd(lines[i + 1] ?? '')}` : lineBelow(lines, i),
  );
}

function isNameAlone(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  const isFirst = i === 0 || lines[i - 1] === '';
  return isFirst && TIME_ALONE.test(lines[i + 1] ?? '') && isPlausibleName(line) && isCapitalised(line);
}

const labelEnd = (time: string): string => ` (${time.replace(/[[\]()]/g, '')}):`;
const lineBelow = (lines: readonly string[], i: number): string =>
  i > 0 && isNameAlone(lines, i - 1) ? '' : (lines[i] ?? '');

/** Whether a name stands above a time, as in some exports. */
export function hasNameAboveTime(lines: readonly string[]): boolean {
  const trimmed = lines.map((line) => line.trim());
  return trimmed.some((_, i) => isNameAlone(trimmed, i) && !TIME_ALONE.test(trimmed[i] ?? ''));
}
