import { type Call, type Health, isOver } from '#core/session/health.ts';
import type { PanelModel } from './panel-model.ts';

/**
 * What the panel is for right now.
 *
 * @param heard whether anything has been said in the session on screen
 */
export function panelState(health: Health, heard: boolean, call: Call | null): PanelModel['state'] {
  if (health === 'consent-missing') return 'consent';
  // Its last words may still wait to be stored, which the header says.
  if (call !== null && isOver(call.page)) return heard ? 'ended' : 'no-call';
  switch (health) {
    case 'not-started':
      return 'start';
    case 'paused':
      return 'paused';
    case 'no-meeting':
    case 'ended':
      return heard ? 'ended' : 'no-call';
    default:
      return heard ? 'live' : 'waiting';
  }
}
