import { cleanLabel } from '../captions/line.ts';
import { entriesOfHeaded, type Headed, isDamagedTeamsHeading, teamsHeading } from './heading.ts';
import type { ReadEntries } from './read-cues.ts';
import { MAX_ENTRIES, problemAt, type TranscriptProblem, tooManyEntries } from './transcript.ts';

/** What stands before Teams' first heading: title, date, length, who started it, what the page says. */
const MAX_PREAMBLE_LINES = 60;
const ANNOUNCEMENT = /^.{1,100} (?:started|stopped) transcription$/;

/** What Teams gives as text: its document, or its page when that is copied. */
export function readTeamsText(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const headed: Headed[] = [];
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const heading = teamsHeading(line);
    if (heading !== null) {
      if (headed.length === MAX_ENTRIES) return tooManyEntries(i + 1);
      const speaker = heading.namedBefore ? takeName(headed.at(-1)?.words, lines, i) : heading.speaker;
      headed.push({ speaker, at: heading.at, words: [] });
    } else if (isDamagedTeamsHeading(line)) {
      return problemAt(i + 1, 'teams-heading');
    } else if (line !== '' && !ANNOUNCEMENT.test(line)) {
      headed.at(-1)?.words.push(line);
      if (headed.length === 0 && i >= MAX_PREAMBLE_LINES) return problemAt(i + 1, 'teams-heading');
    }
  }
  return { ok: true, entries: entriesOfHeaded(headed) };
}

/** The name above a time has been taken for words of the speaker before; so have the initials above it. */
function takeName(words: string[] | undefined, lines: readonly string[], i: number): string | null {
  const name = (lines[i - 1] ?? '').trim();
  if (words?.at(-1) === name) words.pop();
  const initials = words?.at(-1) ?? '';
  const starts = name.split(/[\s,]+/).map((word) => word.charAt(0).toUpperCase());
  if (/^\p{Lu}{1,3}$/u.test(initials) && [...initials].every((letter) => starts.includes(letter))) words?.pop();
  return cleanLabel(name);
}
