import { useMemo, useSyncExternalStore } from 'react';
import { PLATFORM_IDS } from '#core/session/session.ts';
import type { Settings } from '#settings/settings.ts';
import { viewerOf } from '#settings/viewer-of.ts';
import { useSettingsShown } from '../settings/settings-context.ts';
import { startWhenIdle } from '../workers/start-when-idle.ts';
import type { FromSummaries, ToSummaries } from '../workers/summary-messages.ts';
import { createSummaryShelf, type SummariesState, type SummaryShelf } from '../workers/summary-shelf.ts';

/** One for the whole life of the page, as long as the settings say the same about the user. */
let open: { readonly for: string; readonly stop: () => void; readonly shelf: SummaryShelf } | null = null;

function summaryShelf(viewers: ToSummaries): SummaryShelf {
  const wanted = JSON.stringify(viewers);
  if (open?.for === wanted) return open.shelf;
  open?.stop();
  const port = startWhenIdle<ToSummaries, FromSummaries>(() => {
    const worker = new Worker(new URL('../workers/summary-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage(viewers);
    return worker;
  });
  open = { for: wanted, stop: port.stop, shelf: createSummaryShelf(port) };
  return open.shelf;
}

/** What came up in each session and how it came out, as far as it has been worked out. */
export function useSummaries(): SummariesState {
  const settings = useSettingsShown();
  const viewers = useMemo(() => viewersOf(settings), [settings]);
  const { watch, state } = summaryShelf(viewers);
  return useSyncExternalStore(watch, state);
}

const viewersOf = (settings: Settings): ToSummaries =>
  Object.fromEntries(
    ([...PLATFORM_IDS, 'file'] as const).map((source) => [source, viewerOf(settings, source)]),
  ) as ToSummaries;
