import { createContext, useContext } from 'react';
import type { Settings } from '#settings/settings.ts';

type Change = (change: Partial<Settings>) => void;

export const ChangeContext = createContext<Change | null>(null);

/** Sets something; what cannot be stored is said at the top of the page. */
export function useChange(): Change {
  const change = useContext(ChangeContext);
  if (change === null) throw new Error('useChange needs a SettingsPage above it');
  return change;
}
