import type { PanelModel } from './panel-model.ts';

/** Pausing is a fact about a session: before the first caption there is none, and nothing to pause. */
export function canPause({ state, session }: PanelModel): boolean {
  return session !== null && (state === 'live' || state === 'waiting' || state === 'paused');
}
