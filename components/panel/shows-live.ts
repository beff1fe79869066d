import type { PanelModel } from './panel-model.ts';

export type ShownParts = Pick<PanelModel, 'state' | 'view' | 'rehearsal'>;

/** Whether the conversation is on screen, with its prompt and the field for notes. */
export function showsLive({ state, view, rehearsal }: ShownParts): boolean {
  if (view === null) return false;
  if (state === 'live') return true;
  return (state === 'waiting' || state === 'paused') && (view.lines.length > 0 || rehearsal !== null);
}
