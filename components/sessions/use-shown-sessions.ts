import { useMemo } from 'react';
import { passes } from '#core/list/filters.ts';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import type { SearchHit } from '#db/session-search.ts';
import { useDeletion, useMerge } from '../desk/deletion-scope.tsx';
import { useSearch } from '../live/use-search.ts';
import type { SearchState } from '../workers/search-line.ts';
import { filterCount, filtersOf, type ListWish } from './list-wish.ts';

export interface FoundSession {
  readonly hit: SearchHit;
  readonly listed: ListedSession;
}

export interface Found {
  /** What this answers: the last query, or one of the letters before. */
  readonly query: string;
  readonly count: number;
  /** As many as are asked for, the best first. */
  readonly best: readonly FoundSession[];
}

interface Shown {
  /** All there are, apart from what has just been deleted or joined to another. */
  readonly all: readonly ListedSession[];
  /** Those that pass the filters, the newest first. */
  readonly sessions: readonly ListedSession[];
  /** What was found in them; null before the first answer. */
  readonly found: Found | null;
  readonly search: Pick<SearchState, 'progress' | 'failed'>;
}

const NONE: readonly ListedSession[] = [];

/** @param quoted from so many of those that are found, words are quoted */
export function useShownSessions(
  stored: readonly ListedSession[] | null,
  summaries: ReadonlyMap<SessionId, SessionSummary>,
  wish: ListWish,
  quoted: number,
): Shown {
  const deleted = useDeletion().session?.id;
  const joined = useMerge().change?.later.session.id;
  const all = useMemo(
    () => stored?.filter(({ session: { id } }) => id !== deleted && id !== joined) ?? NONE,
    [stored, deleted, joined],
  );
  const isFiltered = filterCount(wish) > 0;
  const sessions = useMemo(() => {
    if (!isFiltered) return all;
    const filters = filtersOf(wish);
    return all.filter((listed) => passes(listed, summaries.get(listed.session.id) ?? null, filters));
  }, [all, summaries, wish, isFiltered]);
  const among = useMemo(() => (isFiltered ? sessions.map(({ session }) => session.id) : null), [sessions, isFiltered]);
  const { found: answer, ...search } = useSearch({ query: wish.query, among, quoted });
  const found = useMemo((): Found | null => {
    const byId = new Map(sessions.map((listed) => [listed.session.id, listed]));
    if (answer === null) return null;
    const best = answer.hits.flatMap((hit): FoundSession[] => {
      const listed = byId.get(hit.id);
      return listed === undefined ? [] : [{ hit, listed }];
    });
    return { query: answer.query, count: answer.ids.filter((id) => byId.has(id)).length, best };
  }, [answer, sessions]);
  return { all, sessions, found, search };
}
