import { createContext, useContext } from 'react';
import type { PanelActions } from './panel-model.ts';

export const ActionsContext = createContext<PanelActions | null>(null);

export function useActions(): PanelActions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('useActions needs a Panel above it');
  return actions;
}
