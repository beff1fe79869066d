import { entriesOfRows, isSpoken, namesIn, readRow } from './labelled-rows.ts';
import type { ReadEntries } from './read-cues.ts';
import { problemAt, type TranscriptProblem } from './transcript.ts';

/** "Name: text", as people write it. */
export function readPlain(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const rows = lines.flatMap((line, i) => readRow(line.trim(), i + 1));
  const names = namesIn(rows);
  const first = rows.find(({ text }) => text !== '');
  if (first !== undefined && !isSpoken(first, names)) return problemAt(first.line, 'name-and-text');
  return entriesOfRows(rows, names);
}
