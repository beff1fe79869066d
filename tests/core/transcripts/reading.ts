import { readFileSync } from 'node:fs';
import { readTranscript } from '#core/transcripts/read-transcript.ts';
import type { Transcript, TranscriptEntry, TranscriptFile, TranscriptProblem } from '#core/transcripts/transcript.ts';

export function fixture(name: string): TranscriptFile {
  return { name, text: readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8') };
}

/** A file that must be readable. */
export function read(file: TranscriptFile): Transcript {
  const transcript = readTranscript(file);
  if (!transcript.ok) throw new Error(transcript.fault);
  return transcript;
}

export const readText = (text: string, name = 'transcript.txt'): Transcript => read({ name, text });
export const readFixture = (name: string): Transcript => read(fixture(name));

/** "Ann: some words" for every entry. */
export function said({ entries }: Transcript): readonly string[] {
  return entries.map(({ speaker, text }) => `${speaker ?? 'nobody'}: ${text}`);
}

export function startsOf({ entries }: Transcript): readonly (number | null)[] {
  return entries.map(({ startMs }) => startMs);
}

/** A file that must be refused. */
export function refusalOf(file: TranscriptFile): TranscriptProblem {
  const transcript = readTranscript(file);
  if (transcript.ok) throw new Error(`read as ${transcript.format}`);
  return transcript;
}

export const entry = (speaker: string | null, text: string, startMs: number | null, endMs: number | null = null) =>
  ({ speaker, text, startMs, endMs }) satisfies TranscriptEntry;
