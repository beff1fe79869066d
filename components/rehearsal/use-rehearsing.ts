import { useEffect } from 'react';
import { usePanelStore } from '#store/panel.ts';
import type { PanelModel } from '../panel/panel-model.ts';
import { mayRehearse } from './may-rehearse.ts';

/** Whether the rehearsal is on screen. A call that is captured ends it: then it would not be true that nobody is. */
export function useRehearsing(model: PanelModel | null): boolean {
  const wanted = usePanelStore((s) => s.rehearsing);
  const ended = usePanelStore((s) => s.rehearsalEnded);
  // Agreeing is stored first, and takes a moment.
  const possible = model !== null && (mayRehearse(model) || model.state === 'consent');
  useEffect(() => {
    if (wanted && !possible) ended();
  }, [wanted, possible, ended]);
  return wanted && possible && model.state !== 'consent';
}
