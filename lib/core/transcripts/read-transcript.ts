/** Transcript files to entries: WebVTT, SRT, and what Teams, Zoom and Meet write, and "Name: text". */
import { splitLines } from './file-lines.ts';
import { teamsHeading, zoomHeading } from './heading.ts';
import { isSpokenLine } from './labelled-rows.ts';
import { type ReadEntries, readCues, WEBVTT_HEADER } from './read-cues.ts';
import { hasNameAboveTime, isMeetLine, readMeetText } from './read-meet-text.ts';
import { readPlain } from './read-plain.ts';
import { readTeamsText } from './read-teams-text.ts';
import { readZoomCaptions } from './read-zoom-captions.ts';
import { findStartedAt } from './started-at.ts';
import {
  problem,
  problemAt,
  type Transcript,
  type TranscriptFile,
  type TranscriptFormat,
  type TranscriptProblem,
} from './transcript.ts';

export function readTranscript({ name, text }: TranscriptFile): Transcript | TranscriptProblem {
  const refused = refuse(text);
  if (refused !== null) return refused;
  const split = splitLines(text);
  if (!split.ok) return split;
  const { lines } = split;
  const format = detectFormat(name, lines);
  if (typeof format !== 'string') return format;
  const read = READERS[format](lines);
  if (!read.ok) return read;
  if (read.entries.length === 0) return problem('no-words');
  return { ok: true, format, entries: read.entries, startedAt: findStartedAt(name, lines) };
}

const READERS: Readonly<Record<TranscriptFormat, (lines: readonly string[]) => ReadEntries | TranscriptProblem>> = {
  webvtt: (lines) => readCues(lines, 'webvtt'),
  srt: (lines) => readCues(lines, 'srt'),
  'teams-text': readTeamsText,
  'zoom-captions': readZoomCaptions,
  'meet-text': readMeetText,
  plain: readPlain,
};

/** What is no text at all, with what to do instead. */
function refuse(text: string): TranscriptProblem | null {
  const start = text.slice(0, 1_000);
  if (start.startsWith('PK\u0003\u0004')) {
    return problem('word-document');
  }
  if (start.startsWith('%PDF-')) return problem('pdf');
  if (/^\s*<(?:!doctype|html|\?xml|tt)\b/i.test(start)) {
    return problemAt(1, 'page');
  }
  const nuls = start.split('\u0000').length - 1;
  if (nuls > start.length / 4) return problem('not-utf-8');
  return null;
}

/** As many lines as have to be looked at to know a format by its headings. */
const SAMPLE_LINES = 400;

/** By what the file holds; its name decides only where that says nothing. */
function detectFormat(name: string, lines: readonly string[]): TranscriptFormat | TranscriptProblem {
  const filled = lines.slice(0, SAMPLE_LINES).filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return problem('empty');
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (WEBVTT_HEADER.test(filled[0] ?? '')) return 'webvtt';
  if (filled.some((line) => /^\s*\d[\d:.,]*\s*-->/.test(line))) return extension === 'vtt' ? 'webvtt' : 'srt';
  if (filled.some(isMeetLine) || lines.slice(-20).some(isMeetLine)) return 'meet-text';
  const headed = detectHeadings(filled.map((line) => line.trim()));
  if (headed !== null) return headed;
  if (extension === 'vtt') return problemAt(first + 1, 'webvtt-header');
  if (extension === 'srt') return problemAt(first + 1, 'srt-start');
  if (!isSpokenLine(filled[0] ?? '') && hasNameAboveTime(lines.slice(0, SAMPLE_LINES))) return 'meet-text';
  if (filled.some(isSpokenLine)) return 'plain';
  return problemAt(first + 1, 'no-transcript');
}

/** A heading has words below it, and there are more headings than labels: "0:05 Thank you" is neither. */
function detectHeadings(filled: readonly string[]): 'teams-text' | 'zoom-captions' | null {
  const count = (heading: (line: string) => unknown): number =>
    filled.filter((line, i) => heading(line) !== null && i + 1 < filled.length && heading(filled[i + 1] ?? '') === null)
      .length;
  const [teams, zoom] = [count(teamsHeading), count(zoomHeading)];
  if (Math.max(teams, zoom) < Math.max(1, filled.filter(isSpokenLine).length)) return null;
  return teams >= zoom ? 'teams-text' : 'zoom-captions';
}
