import type { Refusal } from './hotkey.ts';
import type { SessionId } from './session.ts';

/** A call that has been started and is on. */
export interface PausableCall {
  readonly tabId: number;
  readonly sessionId: SessionId;
  readonly paused: boolean;
}

export type PauseOrder =
  | { readonly kind: 'pause'; readonly sessionIds: readonly SessionId[] }
  | { readonly kind: 'resume'; readonly sessionId: SessionId }
  | { readonly kind: 'refuse'; readonly refusal: Extract<Refusal, 'no-call' | 'several-paused'> };

/**
 * What one key for pause and resume means: the call in whose tab it was pressed. Anywhere else, whoever presses it wants
 * nothing to be captured, so all of them are paused; and only where a single one is paused is it clear which goes on.
 */
export function pauseOrder(calls: readonly PausableCall[], tabId: number | null): PauseOrder {
  const here = calls.filter((call) => call.tabId === tabId);
  const meant = here.length > 0 ? here : calls;
  const running = meant.filter(({ paused }) => !paused);
  if (running.length > 0) return { kind: 'pause', sessionIds: running.map(({ sessionId }) => sessionId) };
  const [first, second] = meant;
  if (first === undefined) return { kind: 'refuse', refusal: 'no-call' };
  if (second !== undefined) return { kind: 'refuse', refusal: 'several-paused' };
  return { kind: 'resume', sessionId: first.sessionId };
}
