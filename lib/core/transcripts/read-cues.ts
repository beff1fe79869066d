/**
 * WebVTT and SRT. No parser of the registry does (tried on our fixtures, 2026-11-21): `media-captions`
 * 1.0.4 and `subsrt-ts` 2.1.2 lose the words behind an empty line without saying so,
 * `@plussub/srt-vtt-parser` 2.0.5 throws at them and names no line, and `webvtt-parser` 2.2.0, which
 * names lines well, has no types, reads no SRT and leaves such words out.
 */
import { readVoices, type VoicePart } from './cue-text.ts';
import { RINGSIDE_HEADER } from './ringside-header.ts';
import { chooseNames, splitLabel } from './speaker-label.ts';
import { parseTimestamp } from './timestamp.ts';
import { MAX_ENTRIES, problemAt, type TranscriptEntry, type TranscriptProblem, tooManyEntries } from './transcript.ts';
import { asShown, type ShownPart, unroll } from './unroll.ts';

export interface ReadEntries {
  readonly ok: true;
  readonly entries: readonly TranscriptEntry[];
}

export interface Cue {
  readonly startMs: number;
  /** Null where the file lets it end before it starts. */
  readonly endMs: number | null;
  readonly lines: string[];
}

export const WEBVTT_HEADER = /^WEBVTT(?:[ \t]|$)/;
const TIMES = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)(?:\s.*)?$/;
const BLOCK_WITHOUT_WORDS = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** Numbers, and what Teams writes: a GUID and the place in it. */
const IDENTIFIER = /^\s*(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/[\d-]+)?)\s*$/i;

export function readCues(lines: readonly string[], style: 'webvtt' | 'srt'): ReadEntries | TranscriptProblem {
  const cues = collectCues(lines, style);
  if (!Array.isArray(cues)) return cues;
  const inOrder = cues.toSorted((a, b) => a.startMs - b.startMs);
  if (lines[0]?.startsWith(RINGSIDE_HEADER)) return { ok: true, entries: asShown(voicesOf(inOrder)) };
  return { ok: true, entries: unroll(dividedBySpeaker(inOrder)) };
}

function collectCues(lines: readonly string[], style: 'webvtt' | 'srt'): Cue[] | TranscriptProblem {
  const cues: Cue[] = [];
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  let i = afterHeader(lines);
  while (i < lines.length) {
    const line = lines[i] ?? '';
    const startsBlock = i === 0 || isBlank(i - 1);
    if (isBlank(i)) {
      i += 1;
    } else if (isTimes(line, startsBlock || isIdentified(lines, i))) {
      const cue = readTimes(line);
      if (cue === null) return problemAt(i + 1, `${style}-times`);
      if (cues.length === MAX_ENTRIES) return tooManyEntries(i + 1);
      cues.push(cue);
      i += 1;
    } else if (style === 'webvtt' && startsBlock && BLOCK_WITHOUT_WORDS.test(line)) {
      while (i < lines.length && !isBlank(i)) i += 1;
    } else if (isIdentifierHere(lines, i, startsBlock)) {
      i += 1;
    } else {
      const endsFile = lines.slice(i + 1, i + 4).every((next) => next.trim() === '') && i + 4 >= lines.length;
      const isLonelyIdentifier = startsBlock && IDENTIFIER.test(line);
      // A file that was cut off behind an identifier has lost no word.
      if (isLonelyIdentifier && !endsFile) return problemAt(i + 2, `${style}-times`);
      const cue = cues.at(-1);
      if (cue === undefined) return problemAt(i + 1, `${style}-first-times`);
      // Words behind an empty line still belong to their cue: exports leave such lines in it.
      if (!isLonelyIdentifier) cue.lines.push(line);
      i += 1;
    }
  }
  return cues;
}

/** Where the first cue may begin: behind the header's metadata, or where a header without an empty line ends. */
function afterHeader(lines: readonly string[]): number {
  const header = lines.findIndex((line) => line.trim() !== '');
  if (header < 0 || !WEBVTT_HEADER.test(lines[header] ?? '')) return Math.max(0, header);
  for (let i = header + 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || line.includes('-->')) return i;
  }
  return lines.length;
}

/** Within the words of a cue, an arrow is a line of times only behind a digit. */
function isTimes(line: string, isExpected: boolean): boolean {
  return line.includes('-->') && (isExpected || /^\s*\d/.test(line));
}

function readTimes(line: string): Cue | null {
  const [, start = '', end = ''] = TIMES.exec(line) ?? [];
  const startMs = parseTimestamp(start);
  const endMs = parseTimestamp(end);
  if (startMs === null || endMs === null) return null;
  return { startMs, endMs: endMs < startMs ? null : endMs, lines: [] };
}

function isIdentified(lines: readonly string[], i: number): boolean {
  return isIdentifierHere(lines, i - 1, i < 2 || (lines[i - 2] ?? '').trim() === '');
}

/** Any line at the start of a block, in front of times; without an empty line only what looks like one. */
function isIdentifierHere(lines: readonly string[], i: number, startsBlock: boolean): boolean {
  if (!(lines[i + 1] ?? '').includes('-->')) return false;
  return startsBlock || IDENTIFIER.test(lines[i] ?? '');
}

function voicesOf(cues: readonly Cue[], divided: (part: VoicePart) => readonly VoicePart[] = (part) => [part]) {
  return cues.flatMap(({ startMs, endMs, lines }): readonly ShownPart[] =>
    readVoices(lines)
      .flatMap(divided)
      .map((part) => ({ ...part, startMs, endMs })),
  );
}

function dividedBySpeaker(cues: readonly Cue[]): readonly ShownPart[] {
  const parts = voicesOf(cues, dividedByDashes);
  // A file with voice tags says who speaks in them; a colon is a colon there.
  if (parts.some(({ speaker }) => speaker !== null)) return parts;
  const labels = parts.flatMap(({ lines }) => lines.flatMap((line) => splitLabel(line)?.label ?? []));
  const names = chooseNames(labels, parts.length);
  return names.size === 0 ? parts : parts.flatMap((part) => dividedByLabels(part, names));
}

/** Subtitles put two people into one cue with a dash each. */
function dividedByDashes(part: VoicePart): readonly VoicePart[] {
  const dashed = part.lines.filter((line) => DASH.test(line)).length;
  if (dashed < 2) return [part];
  const divided: { speaker: string | null; lines: string[] }[] = [];
  for (const line of part.lines) {
    const last = divided.at(-1);
    if (last === undefined || DASH.test(line)) divided.push({ speaker: part.speaker, lines: [line.replace(DASH, '')] });
    else last.lines.push(line);
  }
  return divided;
}

const DASH = /^\s*[-–—]\s+/;

function dividedByLabels(part: ShownPart, names: ReadonlySet<string>): readonly ShownPart[] {
  const divided: { speaker: string | null; lines: string[] }[] = [];
  for (const line of part.lines) {
    const labelled = splitLabel(line);
    const last = divided.at(-1);
    if (labelled !== null && names.has(labelled.label)) {
      divided.push({ speaker: labelled.label, lines: [labelled.rest] });
    } else if (last === undefined) divided.push({ speaker: null, lines: [line] });
    else last.lines.push(line);
  }
  return divided.map((voice) => ({ ...part, ...voice }));
}
