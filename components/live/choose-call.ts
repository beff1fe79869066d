import type { Call } from '#core/session/health.ts';

/** The call the user chose, else the one in the tab beside the panel, else the liveliest. */
export function chooseCall(calls: readonly Call[], chosenTab: number | null, activeTab: number | null): Call | null {
  const inTab = (tabId: number | null) => calls.find((call) => call.tabId === tabId);
  const others = calls.filter(({ page }) => page !== 'no-captions-yet');
  return inTab(chosenTab) ?? inTab(activeTab) ?? others.find(isGoingOn) ?? others[0] ?? null;
}

/** A page that may be a call is one only beside the panel. */
export const isGoingOn = ({ page }: Call): boolean => page !== 'ended' && page !== 'no-captions-yet';
