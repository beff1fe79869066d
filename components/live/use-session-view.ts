import { useEffect, useMemo } from 'react';
import { createSessionDeriver, type DerivedSession } from '#core/session/derive.ts';
import type { Lens } from '#core/session/lens.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Settings } from '#settings/settings.ts';
import { viewerOf } from '#settings/viewer-of.ts';

/**
 * What the facts say, seen through the knowledge; null until both are there. While nobody speaks it
 * gets ahead with the rounds that may come up next.
 *
 * @param now milliseconds since the epoch
 */
export function useSessionView(
  facts: SessionFacts | null,
  lens: Lens | null,
  now: number,
  settings: Settings,
): DerivedSession | null {
  const source = facts?.session.platform ?? 'file';
  const deriver = useMemo(
    () => (lens === null ? null : createSessionDeriver(lens, viewerOf(settings, source))),
    [lens, settings, source],
  );
  const view = useMemo(
    () => (facts === null || deriver === null ? null : deriver.derive(facts, now)),
    [facts, deriver, now],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every view there is something new to get ahead with
  useEffect(() => {
    if (deriver === null) return;
    const getAhead = () => {
      if (deriver.getAhead()) waiting = requestIdleCallback(getAhead);
    };
    let waiting = requestIdleCallback(getAhead);
    return () => cancelIdleCallback(waiting);
  }, [deriver, view]);
  return view;
}
