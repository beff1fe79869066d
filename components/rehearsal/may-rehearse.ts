import type { PanelModel } from '../panel/panel-model.ts';

/** Only while no call is captured: the panel must not say that nobody is when somebody is. */
export const mayRehearse = ({ state, call, rehearsal }: Pick<PanelModel, 'state' | 'call' | 'rehearsal'>): boolean =>
  rehearsal === null && (call?.sessionId ?? null) === null && state !== 'consent';
