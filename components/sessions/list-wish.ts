import { type Filters, NO_FILTERS, type Outcome } from '#core/list/filters.ts';
import { PLATFORM_IDS, type SessionSource } from '#core/session/session.ts';
import { RECOMMENDATIONS } from '#knowledge/rubric/recommendation.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

/** What the list shows, as its address says it. Days are as the calendar writes them, `2026-11-28`; empty: any. */
export interface ListWish {
  readonly query: string;
  readonly round: Filters['round'];
  readonly platform: Filters['platform'];
  readonly outcome: Filters['outcome'];
  readonly tag: Filters['tag'];
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: ListWish = {
  query: '',
  round: null,
  platform: null,
  outcome: null,
  tag: null,
  from: '',
  to: '',
};

export const SOURCES = [...PLATFORM_IDS, 'file'] as const satisfies readonly SessionSource[];
export const OUTCOMES = [...RECOMMENDATIONS.toReversed(), 'not-enough-evidence'] as const satisfies readonly Outcome[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_QUERY_CHARS = 200;

/** An address may have been changed by hand, or be of an earlier version: what is not known in it is left out. */
export function parseWish(search: string): ListWish {
  const given = new URLSearchParams(search);
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === given.get(name)) ?? null;
  const day = (name: string): string => {
    const value = given.get(name) ?? '';
    return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';
  };
  return {
    query: (given.get('q') ?? '').slice(0, MOST_QUERY_CHARS),
    round: one('round', ROUND_IDS),
    platform: one('platform', SOURCES),
    outcome: one('outcome', OUTCOMES),
    tag: given.get('tag') || null,
    from: day('from'),
    to: day('to'),
  };
}

export function addressOf({ query, round, platform, outcome, tag, from, to }: ListWish): string {
  const values = Object.entries({ q: query, round, platform, outcome, tag, from, to }).filter(([, value]) => value);
  const search = new URLSearchParams(values.map(([name, value]) => [name, value ?? '']));
  return search.size === 0 ? '/sessions' : `/sessions?${search}`;
}

/** Days are whole ones, as the user's clock has them. */
export function filtersOf({ round, platform, outcome, tag, from, to }: ListWish): Filters {
  return { ...NO_FILTERS, round, platform, outcome, tag, from: startOf(from, 0), until: startOf(to, 1) };
}

function startOf(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + later).getTime();
}

/** How many filters are set, apart from what is searched for. */
export const filterCount = ({ round, platform, outcome, tag, from, to }: ListWish): number =>
  [round, platform, outcome, tag, from, to].filter(Boolean).length;
