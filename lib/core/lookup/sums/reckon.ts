import { SECONDS_PER_DAY } from '../../capacity/average-rate.ts';
import type { Action, Given } from './given.ts';
import { readGiven } from './read-given.ts';
import { reckonSizes } from './reckon-sizes.ts';
import type { Sum } from './sum.ts';
import { workOut } from './work-out.ts';

/** Nobody has said how much busier the peak is: a figure to be said as a guess. */
const USUAL_PEAK = 3;
/** How busy a server may be, if nobody has said: as in the worked example of the knowledge. */
const USUAL_UTILISATION = 0.6;
const DAY_MS = SECONDS_PER_DAY * 1_000;
/** A year, a month as in an error budget, a week. */
const USUAL_SPANS_DAYS = [365, 30, 7];
/** Nothing in a design is larger; beyond it figures are a slip of the finger. */
const LARGEST = 1e21;
const ACTIONS: readonly Action[] = ['reads', 'writes', 'requests'];

/** The arithmetic of a capacity estimate, typed as it comes; empty for everything else. */
export function reckon(query: string): readonly Sum[] {
  const given = readGiven(query);
  if (given === null || Object.values(given).some((value) => typeof value === 'number' && value > LARGEST)) return [];
  if (given.availability !== undefined) return downtime(given);
  const average = averageOf(given);
  return [...averageSums(given), ...atPeak(given, average), ...reckonSizes(given, average)];
}

function downtime({ availability = 1, days, ...others }: Given): readonly Sum[] {
  if (Object.keys(others).length > 0) return [];
  const share = Number((1 - availability).toPrecision(12));
  const spans = [...new Set([...(days === undefined ? [] : [days]), ...USUAL_SPANS_DAYS])];
  return [{ kind: 'downtime', availability, spans: spans.map((span) => ({ days: span, ms: share * span * DAY_MS })) }];
}

const actionsOf = (given: Given) =>
  ACTIONS.flatMap((action) => (given[action] === undefined ? [] : [{ action, each: given[action] }]));

/** Requests a second on average; null where only the peak is known, or nothing. */
function averageOf(given: Given): number | null {
  const { dailyUsers, ratePerSecond, rateIsPeak, stream } = given;
  if (ratePerSecond !== undefined) return rateIsPeak ? null : ratePerSecond;
  if (stream !== undefined) return stream.count / stream.seconds;
  const actions = actionsOf(given);
  if (dailyUsers === undefined || actions.length === 0) return null;
  return (dailyUsers * actions.reduce((sum, { each }) => sum + each, 0)) / SECONDS_PER_DAY;
}

function averageSums(given: Given): readonly Sum[] {
  const { dailyUsers, ratePerSecond, rateIsPeak, stream } = given;
  if (stream !== undefined) return [{ kind: 'a-second', ...stream, result: stream.count / stream.seconds }];
  if (ratePerSecond !== undefined)
    return rateIsPeak || Object.keys(given).length > 1
      ? []
      : [{ kind: 'a-day', perSecond: ratePerSecond, result: ratePerSecond * SECONDS_PER_DAY }];
  if (dailyUsers === undefined) return [];
  const actions = actionsOf(given);
  return actions.map(({ action, each }) => {
    const sum = workOut('average-rate', { dailyActiveUsers: dailyUsers, requestsPerUserPerDay: each });
    return actions.length > 1 ? { ...sum, of: action } : sum;
  });
}

function atPeak(given: Given, average: number | null): readonly Sum[] {
  const { ratePerSecond, rateIsPeak, peakFactor } = given;
  if (rateIsPeak && ratePerSecond !== undefined) return fromRate(given, ratePerSecond, ratePerSecond);
  if (average === null) return [];
  // A rate is taken as it was said: only an average that follows from something else has a peak to be guessed.
  if (ratePerSecond !== undefined && peakFactor === undefined) return fromRate(given, average, average);
  const inputs = { averageRequestsPerSecond: average, peakFactor: peakFactor ?? USUAL_PEAK };
  const peak = workOut('peak-rate', inputs, peakFactor === undefined ? ['peakFactor'] : []);
  return [peak, ...fromRate(given, average, peak.result)];
}

function fromRate(given: Given, average: number, peak: number): readonly Sum[] {
  const { hitRatio, secondsHeld, perSecondPerServer, utilisation } = given;
  return [
    ...(hitRatio === undefined ? [] : [workOut('origin-rate', { requestsPerSecond: average, hitRatio })]),
    ...(secondsHeld === undefined
      ? []
      : [workOut('connections', { requestsPerSecond: peak, secondsHeldPerRequest: secondsHeld })]),
    ...(perSecondPerServer === undefined ? [] : [serversSum(peak, perSecondPerServer, utilisation)]),
  ];
}

function serversSum(peak: number, perServer: number, utilisation: number | undefined): Sum {
  const inputs = {
    peakRequestsPerSecond: peak,
    requestsPerSecondPerServer: perServer,
    targetUtilisation: utilisation ?? USUAL_UTILISATION,
  };
  return workOut('servers', inputs, utilisation === undefined ? ['targetUtilisation'] : []);
}
