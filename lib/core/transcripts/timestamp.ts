/**
 * Times as transcripts write them: `1:02:03.450`, `02:03,45`, `0:03`, `10:02:11 PM`. Hours and the
 * fraction may be missing.
 */
const TIMESTAMP = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3})\d{0,6})?(?:\s*([ap])\.?m\.?)?$/i;

export const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Milliseconds, or null when this is no time: 61 seconds are none either. */
export function parseTimestamp(text: string): number | null {
  const parts = TIMESTAMP.exec(text.trim());
  if (parts === null) return null;
  const [, hours, minutes = '', seconds = '', fraction = '', half] = parts;
  const tooManyMinutes = hours !== undefined && Number(minutes) > 59;
  if (tooManyMinutes || Number(seconds) > 59) return null;
  const hour = half === undefined ? Number(hours ?? 0) : onTheClock(Number(hours ?? 0), half);
  return hour * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * 1_000 + Number(fraction.padEnd(3, '0'));
}

function onTheClock(hour: number, half: string): number {
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
