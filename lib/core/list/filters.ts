import type { Recommendation } from '#knowledge/rubric/recommendation.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { SessionSummary } from '../review/summary.ts';
import type { SessionSource } from '../session/session.ts';
import type { ListedSession } from './listed-session.ts';
import { sameTag } from './tags.ts';

/** How a session came out: the recommendation, or that there is not enough evidence for one. */
export type Outcome = Recommendation | 'not-enough-evidence';

/** Which sessions are wanted; null takes any. */
export interface Filters {
  readonly round: RoundId | null;
  readonly platform: SessionSource | null;
  readonly outcome: Outcome | null;
  readonly tag: string | null;
  /** Begun then or later, and before; milliseconds since the epoch. */
  readonly from: number | null;
  readonly until: number | null;
}

export const NO_FILTERS: Filters = { round: null, platform: null, outcome: null, tag: null, from: null, until: null };

/** @param summary null where it has not been made yet: then it is of no round and no outcome */
export function passes({ session, tags }: ListedSession, summary: SessionSummary | null, filters: Filters): boolean {
  const { round, platform, outcome, tag, from, until } = filters;
  return (
    (round === null || (summary?.rounds.some((each) => each.round === round) ?? false)) &&
    (platform === null || session.platform === platform) &&
    (outcome === null || (summary !== null && outcomeOf(summary) === outcome)) &&
    (tag === null || tags.some((each) => sameTag(each, tag))) &&
    (from === null || session.startedAt >= from) &&
    (until === null || session.startedAt < until)
  );
}

export const outcomeOf = ({ recommendation }: SessionSummary): Outcome => recommendation ?? 'not-enough-evidence';
