import { useEffect, useMemo } from 'react';
import { createSessionDeriver, type DerivedSession } from '#core/session/derive.ts';
import type { Lens } from '#core/session/lens.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import type { Settings } from '#settings/settings.ts';
import { viewerOf } from '#settings/viewer-of.ts';
import { useStable } from '../panel/use-stable.ts';

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
  // Other settings than these must not have a long session read again from its beginning.
  const viewer = useStable(viewerOf(settings, facts?.session.platform ?? 'file'), sameViewer);
  const deriver = useMemo(() => (lens === null ? null : createSessionDeriver(lens, viewer)), [lens, viewer]);
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

const sameViewer = (a: Viewer, b: Viewer): boolean => JSON.stringify(a) === JSON.stringify(b);
