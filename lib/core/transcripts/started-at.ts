/** When a recording began, as far as its name or its first lines say. */
import { RINGSIDE_HEADER } from './ringside-header.ts';

/** Zoom's cloud recordings: `GMT20260412-150517_Recording.transcript.vtt`. */
const ZOOM_NAME = /GMT(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})/;
/** Teams: `Mock interview-20260615_133555-Meeting Transcript.vtt`, on the clock of whoever recorded. */
const TEAMS_NAME = /(?:^|\D)(20\d{2})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})(?:\D|$)/;
/** Meet: `Mock interview (2026-06-27 16:06 GMT+1) - Transcript`. */
const MEET_TITLE =
  /\((20\d{2})-(\d{2})-(\d{2}) (?:at )?(\d{2}):(\d{2})(?: (?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?| [A-Z]{2,5})?\)/;

/** Our own header: `WEBVTT Ringside, begun at 2026-06-15T13:35:55.000Z`. */
const OWN_TIME = /^ (20\d{2}-\d{2}-\d{2}T[\d:.]+Z)$/;

const HEADER_LINES = 12;

export function findStartedAt(name: string, lines: readonly string[]): string | null {
  const [first = ''] = lines;
  const own = first.startsWith(RINGSIDE_HEADER) ? OWN_TIME.exec(first.slice(RINGSIDE_HEADER.length))?.[1] : undefined;
  if (own !== undefined) return valid(own);
  const zoom = ZOOM_NAME.exec(name);
  if (zoom !== null) return valid(`${dateTime(zoom)}Z`);
  for (const line of [name, ...lines.slice(0, HEADER_LINES)]) {
    const start = line.slice(0, 300);
    const teams = TEAMS_NAME.exec(start);
    if (teams !== null) return valid(dateTime(teams));
    const meet = MEET_TITLE.exec(line === name ? start.replaceAll('_', ':') : start);
    if (meet !== null) return valid(`${dateTime(meet.slice(0, 6))}${offset(meet)}`);
  }
  return null;
}

function dateTime([, year, month, day, hour, minute, second = '00']: readonly (string | undefined)[]): string {
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** Other zones than GMT have names that mean several things; the user's own is likelier than any. */
function offset([whole, , , , , , sign, hours = '', minutes = '00']: readonly (string | undefined)[]): string {
  if (sign !== undefined) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return /GMT|UTC/.test(whole ?? '') ? 'Z' : '';
}

function valid(written: string): string | null {
  return Number.isNaN(Date.parse(written)) ? null : written;
}
