import { SECONDS_PER_DAY } from '../../capacity/average-rate.ts';
import type { Given } from './given.ts';
import type { Sum } from './sum.ts';
import { workOut } from './work-out.ts';

const DAYS_PER_YEAR = 365;
/** What Redis adds to each key, as in the knowledge; said as an assumption. */
const USUAL_OVERHEAD_BYTES = 56;
/** Where nobody says whether bytes are of one or of all: nobody means a share below this, or one of them above that. */
const LEAST_EACH_BYTES = 100;
const MOST_EACH_BYTES = 1e9;

/** Sums about bytes: over a line, on disk, in memory. */
export function reckonSizes(given: Given, averagePerSecond: number | null): readonly Sum[] {
  const isRate = averagePerSecond !== null || given.ratePerSecond !== undefined;
  return [...bandwidth(given, averagePerSecond), ...storage(given, averagePerSecond), ...(isRate ? [] : stock(given))];
}

/** At the peak where that is what was said; of what is only written, nothing goes out. */
function bandwidth(
  { bytes, bytesAre, ratePerSecond, reads, requests, dailyUsers, writes, stream }: Given,
  average: number | null,
): readonly Sum[] {
  if (bytes === undefined || bytesAre === 'in-all' || stream !== undefined || writes !== undefined) return [];
  const rate = ratePerSecond ?? (dailyUsers !== undefined && (reads ?? requests) !== undefined ? average : null);
  return rate === null ? [] : [workOut('bandwidth', { requestsPerSecond: rate, bytesPerResponse: bytes })];
}

function storage(given: Given, average: number | null): readonly Sum[] {
  const { bytes, bytesPerDay, days = DAYS_PER_YEAR, copies = 1, bytesAre } = given;
  const assumed = given.copies === undefined ? (['copies'] as const) : [];
  const kept = (perDay: number): Sum => ({
    kind: 'kept',
    bytesPerDay: perDay,
    days,
    copies,
    result: perDay * days * copies,
    assumed,
  });
  if (bytesPerDay !== undefined) return [kept(bytesPerDay)];
  const itemsPerDay = itemsPerDayOf(given, average);
  if (itemsPerDay === null || bytes === undefined || bytesAre === 'in-all') return [];
  if (days !== DAYS_PER_YEAR) return [kept(itemsPerDay * bytes)];
  return [workOut('storage-per-year', { itemsPerDay, bytesPerItem: bytes, copies }, assumed)];
}

/** New things a day: as said, or what the users write; of mere requests only if it was said how long they are kept. */
function itemsPerDayOf({ stream, dailyUsers, writes, days }: Given, average: number | null): number | null {
  const isKept = stream?.isKept === true || days !== undefined;
  if (dailyUsers !== undefined && writes !== undefined) return dailyUsers * writes;
  return isKept && average !== null ? average * SECONDS_PER_DAY : null;
}

/** So many of them and so many bytes: in all, or each. Where both could be meant, both are answered. */
function stock({ count, dailyUsers, bytes, bytesAre, hotShare }: Given): readonly Sum[] {
  const many = count ?? dailyUsers;
  if (many === undefined || bytes === undefined) return [];
  if (hotShare !== undefined) return bytesAre === 'in-all' ? [] : [cacheSum(many, hotShare, bytes)];
  const each: Sum = { kind: 'each', count: many, bytes, result: bytes / many };
  const inAll: Sum = { kind: 'in-all', count: many, bytesEach: bytes, result: many * bytes };
  if (bytesAre !== undefined) return [bytesAre === 'each' ? inAll : each];
  return [...(each.result >= LEAST_EACH_BYTES ? [each] : []), ...(bytes <= MOST_EACH_BYTES ? [inAll] : [])];
}

const cacheSum = (items: number, hotShare: number, bytesPerItem: number): Sum =>
  workOut('cache-size', { items, hotShare, bytesPerItem, bytesOfOverheadPerItem: USUAL_OVERHEAD_BYTES }, [
    'bytesOfOverheadPerItem',
  ]);
