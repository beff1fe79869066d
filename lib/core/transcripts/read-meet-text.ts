import { entriesOfRows, namesIn, readRow, TIME_ALONE } from './labelled-rows.ts';
import type { ReadEntries } from './read-cues.ts';
import { isCapitalised, isPlausibleName } from './speaker-label.ts';
import { problemAt, type TranscriptProblem } from './transcript.ts';

const MEET_TITLE = /(?:\)|\d{4}.*\d{1,2}:\d{2}.*)\s*(?:-|–)\s*Transcript$/;
const MAX_MARK_CHARS = 300;
const MEET_END = /^(?:Transcription|Meeting) ended after \d/;
const MEET_NOTICE = /^This editable transcript was computer generated/;

const isMeetTitle = (line: string): boolean => line.length <= MAX_MARK_CHARS && MEET_TITLE.test(line);

/** The marks that Meet leaves on its transcripts, in English. */
export function isMeetLine(line: string): boolean {
  if (line.length > MAX_MARK_CHARS) return false;
  const text = withoutMarkup(line);
  return isMeetTitle(text) || MEET_END.test(text) || MEET_NOTICE.test(text);
}

/**
 * Meet's export: title, date, who was there, and then the words under a time every few minutes. As
 * text it may keep the marks of Markdown; notes that were made of the words may stand before them.
 */
export function readMeetText(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const plain = lines.map(withoutMarkup);
  const beginning = plain.findLastIndex((line) => /^(?:📖\s?)?Transcript$/.test(line) || isMeetTitle(line)) + 1;
  const attendees = attendeesOf(plain);
  const rows = withNamesAsLabels(plain.slice(beginning), attendees).flatMap((line, i) =>
    readRow(line, beginning + i + 1),
  );
  const end = rows.findIndex(({ text }) => MEET_END.test(text));
  const own = rows.slice(0, end < 0 ? rows.length : end).filter(({ text }) => !MEET_NOTICE.test(text));
  const read = entriesOfRows(own, new Set([...namesIn(own), ...attendees]));
  const unread = own.find(({ text }) => text !== '');
  const isUnread = read.ok && read.entries.length === 0 && unread !== undefined;
  return isUnread ? problemAt(unread.line, 'name-and-text') : read;
}

/** `### 00:01:34 {#00:01:34}`, `**Ann Lee:** text`, and a full stop that was escaped. */
function withoutMarkup(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s{0,4}\{#[\d:]{1,12}\}$/, '')
    .replace(/^(\*\*|\*|_)(.{1,200}?)\1/, '$2')
    .replace(/\\([.\-!_*#+])/g, '$1')
    .trim();
}

/** Who was there, in one list under its heading; Meet counts a shared screen among them. */
function attendeesOf(lines: readonly string[]): ReadonlySet<string> {
  const heading = lines.findIndex((line) => /^(?:Attendees|Invited)$/.test(line));
  const list = heading < 0 ? undefined : lines.slice(heading + 1).find((line) => line !== '');
  return new Set((list ?? '').split(/,\s*/).filter((name) => name !== ''));
}

/** A name that stands alone becomes a label: any above a time, an attendee's above words. */
function withNamesAsLabels(lines: readonly string[], attendees: ReadonlySet<string>): readonly string[] {
  return lines.map((line, i) => {
    if (isNameAlone(lines, i)) return `${line} (${(lines[i + 1] ?? '').replace(/[[\]()]/g, '')}):`;
    if (i > 0 && isNameAlone(lines, i - 1)) return '';
    return attendees.has(line) && (lines[i + 1] ?? '') !== '' ? `${line}:` : line;
  });
}

function isNameAlone(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  const isFirst = i === 0 || lines[i - 1] === '';
  const isAboveTime = TIME_ALONE.test(lines[i + 1] ?? '') && !TIME_ALONE.test(line);
  return isFirst && isAboveTime && isPlausibleName(line) && isCapitalised(line);
}

/** Whether a name stands above a time, as in some exports. */
export function hasNameAboveTime(lines: readonly string[]): boolean {
  const trimmed = lines.map((line) => line.trim());
  return trimmed.some((_, i) => isNameAlone(trimmed, i));
}
