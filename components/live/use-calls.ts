import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Call } from '#core/session/health.ts';
import { readCalls, watchCalls } from '#db/calls.ts';
import { overhear } from '#messaging/bus.ts';
import { parseRequest } from '#messaging/parse.ts';

/** The live calls, newest report first. */
export function useCalls(): readonly Call[] {
  const [calls, setCalls] = useState<readonly Call[]>([]);
  const silent = useSilentWorker();
  useEffect(() => {
    const show = (found: Readonly<Record<string, Call>>) =>
      setCalls(Object.values(found).sort((a, b) => b.reportedAt - a.reportedAt));
    void readCalls().then(show);
    return watchCalls(show);
  }, []);
  return calls.map((call) =>
    silent !== null && silent.tabId === call.tabId && silent.at > call.reportedAt
      ? { ...call, trouble: 'worker-silent', reportedAt: silent.at }
      : call,
  );
}

/** A worker that hangs cannot say so; the page's report reaches the panel as well. */
function useSilentWorker(): { readonly tabId: number; readonly at: number } | null {
  const [silent, setSilent] = useState<{ tabId: number; at: number } | null>(null);
  useEffect(
    () =>
      overhear('page.reported', (body, sender) => {
        const tabId = sender.tab?.id;
        if (parseRequest('page.reported', body)?.trouble === 'worker-silent' && tabId !== undefined)
          setSilent({ tabId, at: Date.now() });
      }),
    [],
  );
  return silent;
}

/** The tab that the panel stands beside. */
export function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const look = () =>
      void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setTabId(tab?.id ?? null));
    look();
    browser.tabs.onActivated.addListener(look);
    return () => browser.tabs.onActivated.removeListener(look);
  }, []);
  return tabId;
}
