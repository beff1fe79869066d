import type { Call } from '#core/session/health.ts';
import type { Held } from '#db/calls.ts';

/** Frames report every 10 s: one that has missed two reports has no say. */
export const UNHEARD_MS = 25_000;

/**
 * Which of two frames of a tab reads the call: the one that has it, until another one sees more of
 * a call. With captions is more than without, which is more than the lobby. So a tie changes
 * nothing, and a call never goes to and fro.
 *
 * @param page what the other frame shows
 */
export function mayTakeOver(page: Call['page'], holder: Pick<Call, 'page' | 'reportedAt'>, now: number): boolean {
  if (weight(page) === 0) return false;
  return weight(page) > weight(holder.page) || now - holder.reportedAt > UNHEARD_MS;
}

function weight(page: Call['page']): number {
  if (page === 'no-meeting' || page === 'no-captions-yet' || page === 'ended') return 0;
  if (page === 'lobby') return 1;
  return page === 'captions-off' ? 2 : 3;
}

/** Whether another frame of the tab has the call. In one frame the newest script wins; a page put aside gets another number. */
export function isInOtherFrame(call: Held | undefined, frameId: number, script: string): boolean {
  return call !== undefined && call.frameId !== frameId && call.script !== script;
}
