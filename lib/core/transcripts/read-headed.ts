/**
 * Text in which a heading names the speaker and the time, and the words follow: what Teams gives
 * when its transcript is copied, and what Zoom saves of its captions.
 */
import { cleanLabel } from '../captions/line.ts';
import { cleanText } from '../captions/tokens.ts';
import type { ReadEntries } from './read-cues.ts';
import { isCapitalised, isPlausibleName } from './speaker-label.ts';
import { HOUR_MS, parseTimestamp } from './timestamp.ts';
import { MAX_ENTRIES, problemAt, type TranscriptEntry, type TranscriptProblem, tooManyEntries } from './transcript.ts';

export interface Heading {
  readonly speaker: string;
  readonly at: number;
  /** The name stands alone in the line before. */
  readonly namedBefore: boolean;
}

const CLOCK = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?`;
const LONG_CLOCK = String.raw`\d{1,3}:\d{2}:\d{2}(?:\s*[AaPp]\.?[Mm]\.?)?`;
const SPOKEN_TIME = String.raw`(?:(\d+) hours? ?)?(?:(\d+) minutes? ?)?(?:(\d+) seconds?)?`;

/** `[Ann Lee] 10:02:11` */
const BRACKETED = new RegExp(String.raw`^\[([^[\]]{1,100})\]\s*(${CLOCK})$`);
/** `10:02:11 Ann Lee` */
const CLOCK_FIRST = new RegExp(String.raw`^\[?(${LONG_CLOCK})\]?\s+(\S.{0,99})$`);
/** `Ann Lee 10:02:11` */
const CLOCK_LAST = new RegExp(String.raw`^(\S.{0,99}?)\s(${LONG_CLOCK})$`);
/** `Ann Lee   0:03`, with the wide gap that tells it from a sentence about ten past three. */
const WIDE_GAP = new RegExp(String.raw`^(\S.{0,99}?)(?:\t+|\s{2,})(${CLOCK})$`);
/** `Ann Lee 1 minute 3 seconds`, which a screen reader is given. */
const SPOKEN_LAST = new RegExp(String.raw`^(\S.{0,99}?) (?=\d+ (?:hour|minute|second))${SPOKEN_TIME}$`);
/** `1 minute 3 seconds1:03`, under a line with the name. */
const SPOKEN_AND_CLOCK = new RegExp(String.raw`^(?=\d+ (?:hour|minute|second))${SPOKEN_TIME}(${CLOCK})$`);

/** A heading that was damaged: a bracket without its other half, or a time that is none. */
const ALMOST_BRACKETED = /^\[[^[\]]{1,100}\s\d{1,3}:\d{2}:\d{2}$|^\[[^[\]]{1,100}\]\s*\d[\d:.]{2,11}$/;

export function teamsHeading(line: string): Heading | null {
  const alone = SPOKEN_AND_CLOCK.exec(line);
  if (alone !== null) return { speaker: '', at: spokenTime(alone), namedBefore: true };
  const spoken = SPOKEN_LAST.exec(line);
  if (spoken !== null) return headingOf(spoken[1], spokenTime(spoken.slice(1)));
  const wide = WIDE_GAP.exec(line);
  return wide === null ? null : headingOf(wide[1], parseTimestamp(wide[2] ?? ''));
}

export function zoomHeading(line: string): Heading | null {
  const bracketed = BRACKETED.exec(line);
  if (bracketed !== null) return headingOf(bracketed[1], parseTimestamp(bracketed[2] ?? ''));
  const first = CLOCK_FIRST.exec(line);
  if (first !== null) return capitalised(headingOf(first[2], parseTimestamp(first[1] ?? '')));
  const last = CLOCK_LAST.exec(line);
  return last === null ? null : capitalised(headingOf(last[1], parseTimestamp(last[2] ?? '')));
}

function headingOf(name: string | undefined, at: number | null): Heading | null {
  const speaker = (name ?? '').trim();
  return at === null || speaker.includes(': ') || !isPlausibleName(speaker.replace(/:$/, ''))
    ? null
    : { speaker: speaker.replace(/:$/, ''), at, namedBefore: false };
}

function capitalised(heading: Heading | null): Heading | null {
  return heading !== null && isCapitalised(heading.speaker) ? heading : null;
}

function spokenTime([, hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * HOUR_MS + Number(minutes) * 60_000 + Number(seconds) * 1_000;
}

interface Headed {
  readonly speaker: string | null;
  readonly at: number;
  readonly words: string[];
}

/** What stands before Teams' first heading: title, date, length, who started it, what the page says. */
const MAX_PREAMBLE_LINES = 60;
const ANNOUNCEMENT = /^.{1,100} (?:started|stopped) transcription$/;

export function readTeamsText(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const headed: Headed[] = [];
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const heading = teamsHeading(line);
    if (heading !== null) {
      if (headed.length === MAX_ENTRIES) return tooManyEntries(i + 1);
      const speaker = heading.namedBefore ? takeName(headed.at(-1)?.words, lines, i) : heading.speaker;
      headed.push({ speaker, at: heading.at, words: [] });
    } else if (line !== '' && !ANNOUNCEMENT.test(line)) {
      headed.at(-1)?.words.push(line);
      if (headed.length === 0 && i >= MAX_PREAMBLE_LINES) return problemAt(i + 1, 'expected "Name   0:03".');
    }
  }
  return { ok: true, entries: toEntries(headed) };
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

export function readZoomCaptions(lines: readonly string[]): ReadEntries | TranscriptProblem {
  const headed: Headed[] = [];
  let midnights = 0;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const heading = zoomHeading(line);
    if (heading !== null) {
      if (headed.length === MAX_ENTRIES) return tooManyEntries(i + 1);
      const before = headed.at(-1)?.at ?? 0;
      if (heading.at + midnights < before - HALF_A_DAY_MS) midnights += 2 * HALF_A_DAY_MS;
      headed.push({ speaker: heading.speaker, at: heading.at + midnights, words: [] });
    } else if (line !== '') {
      const expected = 'expected a name and a time, such as "[Ann Lee] 10:02:11".';
      if (headed.length === 0 || ALMOST_BRACKETED.test(line)) return problemAt(i + 1, expected);
      headed.at(-1)?.words.push(line);
    }
  }
  // These are times of day: the first words are the beginning.
  const beginning = headed.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  return { ok: true, entries: toEntries(headed.map((part) => ({ ...part, at: part.at - beginning }))) };
}

const HALF_A_DAY_MS = 12 * HOUR_MS;

function toEntries(headed: readonly Headed[]): readonly TranscriptEntry[] {
  return headed
    .flatMap(({ speaker, at, words }): TranscriptEntry[] => {
      const text = cleanText(words.join(' '));
      return text === '' ? [] : [{ speaker: cleanLabel(speaker), text, startMs: at, endMs: null }];
    })
    .sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
}
