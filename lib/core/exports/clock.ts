/** `1:02:03`: how long after the beginning. What lies before it is at 0. */
export function clock(ms: number): string {
  const { hours, minutes, seconds } = parts(ms);
  return `${hours}:${minutes}:${seconds}`;
}

/** `01:02:03.450`, as WebVTT writes times. */
export function cueClock(ms: number): string {
  const { hours, minutes, seconds, millis } = parts(ms);
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}.${millis}`;
}

function parts(ms: number): { hours: string; minutes: string; seconds: string; millis: string } {
  const whole = Math.max(0, Math.round(ms));
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    hours: String(Math.floor(whole / 3_600_000)),
    minutes: two(Math.floor(whole / 60_000) % 60),
    seconds: two(Math.floor(whole / 1_000) % 60),
    millis: String(whole % 1_000).padStart(3, '0'),
  };
}
