import { entriesOfHeaded, type Headed, isBracketed, zoomHeading } from './heading.ts';
import type { ReadEntries } from './read-cues.ts';
import { HOUR_MS } from './timestamp.ts';
import { MAX_ENTRIES, problemAt, type TranscriptProblem, tooManyEntries } from './transcript.ts';

/** A heading that was damaged: a bracket without its other half, or a time that is none. */
const ALMOST_BRACKETED = /^\[[^[\]]{1,100}\s\d{1,3}:\d{2}:\d{2}$|^\[[^[\]]{1,100}\]\s*\d[\d:.]{2,11}$/;

const HALF_A_DAY_MS = 12 * HOUR_MS;

/** What Zoom saves of its captions while a call is on: names, and the time of day. */
export function readZoomCaptions(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const headed: Headed[] = [];
  let midnights = 0;
  // In a file with brackets, a time beside a word is something that was said.
  const hasBrackets = lines.some((line) => isBracketed(line.trim()));
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const heading = hasBrackets && !isBracketed(line) ? null : zoomHeading(line);
    if (heading !== null) {
      if (headed.length === MAX_ENTRIES) return tooManyEntries(i + 1);
      const before = headed.at(-1)?.at ?? 0;
      if (heading.at + midnights < before - HALF_A_DAY_MS) midnights += 2 * HALF_A_DAY_MS;
      headed.push({ speaker: heading.speaker, at: heading.at + midnights, words: [] });
    } else if (line !== '') {
      if (headed.length === 0 || ALMOST_BRACKETED.test(line)) return problemAt(i + 1, 'zoom-heading');
      headed.at(-1)?.words.push(line);
    }
  }
  // These are times of day: the first words are the beginning.
  const beginning = headed.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  return { ok: true, entries: entriesOfHeaded(headed.map((part) => ({ ...part, at: part.at - beginning }))) };
}
