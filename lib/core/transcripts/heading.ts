/** Lines that name a speaker and a time, with the words below them. */
import { cleanLabel } from '../captions/line.ts';
import { cleanText } from '../captions/tokens.ts';
import { isCapitalised, isPlausibleName } from './speaker-label.ts';
import { HOUR_MS, parseTimestamp } from './timestamp.ts';
import type { TranscriptEntry } from './transcript.ts';

const MAX_HEADING_CHARS = 200;

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

export function teamsHeading(line: string): Heading | null {
  if (line.length > MAX_HEADING_CHARS) return null;
  const alone = SPOKEN_AND_CLOCK.exec(line);
  if (alone !== null) return { speaker: '', at: spokenTime(alone), namedBefore: true };
  const spoken = SPOKEN_LAST.exec(line);
  if (spoken !== null) return headingOf(spoken[1], spokenTime(spoken.slice(1)));
  const wide = WIDE_GAP.exec(line);
  return wide === null ? null : headingOf(wide[1], parseTimestamp(wide[2] ?? ''));
}

/** A Teams heading whose time is none. */
export function isDamagedTeamsHeading(line: string): boolean {
  const [, name = '', time = ''] = (line.length <= MAX_HEADING_CHARS ? WIDE_GAP.exec(line) : null) ?? [];
  return time !== '' && parseTimestamp(time) === null && isPlausibleName(name);
}

export const isBracketed = (line: string): boolean => line.length <= MAX_HEADING_CHARS && BRACKETED.test(line);

export function zoomHeading(line: string): Heading | null {
  if (line.length > MAX_HEADING_CHARS) return null;
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

export interface Headed {
  readonly speaker: string | null;
  readonly at: number;
  readonly words: string[];
}

export function entriesOfHeaded(headed: readonly Headed[]): readonly TranscriptEntry[] {
  return headed
    .flatMap(({ speaker, at, words }): TranscriptEntry[] => {
      const text = cleanText(words.join(' '));
      return text === '' ? [] : [{ speaker: cleanLabel(speaker), text, startMs: at, endMs: null }];
    })
    .sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0));
}
