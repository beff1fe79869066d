import type { ResultUnit } from '#knowledge/capacity/formula.ts';
import { FIGURES, type FigureRole, type FigureUnit } from '#knowledge/facts/figures.ts';

/** American, since British English writes a million as "m", which here would be read as milli. */
const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
const PLAIN = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const SHARE = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 4 });

/** The figure with its unit, short enough for one line: "10M", "2 GB", "99.95%". */
export function figureWords(role: FigureRole, value: number): string {
  return UNITS[FIGURES[role].unit](value);
}

export function resultWords(unit: ResultUnit, value: number): string {
  return RESULTS[unit](value);
}

const UNITS: Readonly<Record<FigureUnit, (value: number) => string>> = {
  people: (value) => COMPACT.format(value),
  things: (value) => COMPACT.format(value),
  money: (value) => COMPACT.format(value),
  perSecond: (value) => `${COMPACT.format(value)} a second`,
  bytes: (value) => scaled(value, ['B', 'kB', 'MB', 'GB', 'TB', 'PB']),
  days: (value) => (value >= 730 ? `${PLAIN.format(value / 365)} years` : `${PLAIN.format(value)} days`),
  milliseconds: duration,
  share: (value) => SHARE.format(value),
  times: (value) => `${PLAIN.format(value)}×`,
};

const RESULTS: Readonly<Record<ResultUnit, (value: number) => string>> = {
  requestsPerSecond: UNITS.perSecond,
  bytesPerYear: (value) => `${UNITS.bytes(value)} a year`,
  bitsPerSecond: (value) => scaled(value, ['bit/s', 'kbit/s', 'Mbit/s', 'Gbit/s', 'Tbit/s']),
  bytes: UNITS.bytes,
  connections: (value) => `${COMPACT.format(value)} connections`,
  servers: (value) => `${COMPACT.format(value)} servers`,
};

function scaled(value: number, units: readonly string[]): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
  return `${PLAIN.format(value / 1_000 ** power)} ${units[power]}`;
}

function duration(ms: number): string {
  if (ms < 1_000) return `${PLAIN.format(ms)} ms`;
  if (ms < 120_000) return `${PLAIN.format(ms / 1_000)} seconds`;
  if (ms < 7_200_000) return `${PLAIN.format(ms / 60_000)} minutes`;
  return ms < 172_800_000 ? `${PLAIN.format(ms / 3_600_000)} hours` : `${PLAIN.format(ms / 86_400_000)} days`;
}
