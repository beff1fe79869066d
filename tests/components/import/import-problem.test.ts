import { expect, it } from 'vitest';
import { type ImportProblem, importProblemWords } from '#components/import/import-problem.ts';
import type { TranscriptFault } from '#core/transcripts/transcript.ts';

const unreadable = (line: number | null, fault: TranscriptFault): ImportProblem => ({
  reason: 'unreadable',
  problem: { ok: false, line, fault },
});

it.each<[ImportProblem, string]>([
  [unreadable(8, 'webvtt-times'), 'Line 8: expected the times of a cue, such as "00:00:01.000 --> 00:00:04.000".'],
  [unreadable(6, 'srt-times'), 'Line 6: expected the times of a cue, such as "00:00:01,000 --> 00:00:04,000".'],
  [unreadable(4, 'zoom-heading'), 'Line 4: expected a name and a time, such as "[Ann Lee] 10:02:11".'],
  // As an editor counts: without a separator.
  [unreadable(150_003, 'too-many-entries'), 'Line 150003: more than 50,000 entries are too many to read.'],
  [unreadable(null, 'empty'), 'The file is empty.'],
  [{ reason: 'several' }, 'Open one file at a time.'],
])('%j is put into words', (problem, words) => {
  expect(importProblemWords(problem)).toBe(words);
});
