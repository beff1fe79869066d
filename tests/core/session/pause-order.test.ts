import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PausableCall, pauseOrder } from '#core/session/pause-order.ts';
import type { SessionId } from '#core/session/session.ts';

const call = (tabId: number, paused: boolean): PausableCall => ({ tabId, paused, sessionId: `s${tabId}` as SessionId });
const running = (tabId: number) => call(tabId, false);
const paused = (tabId: number) => call(tabId, true);

describe('the key for pause', () => {
  it('means the call in whose tab it is pressed, and no other', () => {
    expect(pauseOrder([running(1), running(2)], 2)).toEqual({ kind: 'pause', sessionIds: ['s2'] });
    expect(pauseOrder([running(1), paused(2)], 2)).toEqual({ kind: 'resume', sessionId: 's2' });
    expect(pauseOrder([paused(1), paused(2)], 1)).toEqual({ kind: 'resume', sessionId: 's1' });
  });

  it('pauses all there are when it is pressed elsewhere', () => {
    expect(pauseOrder([running(1), paused(2), running(3)], 9)).toEqual({ kind: 'pause', sessionIds: ['s1', 's3'] });
    expect(pauseOrder([running(1)], null)).toEqual({ kind: 'pause', sessionIds: ['s1'] });
  });

  it('goes on elsewhere only with a call that is the only one', () => {
    expect(pauseOrder([paused(1)], 9)).toEqual({ kind: 'resume', sessionId: 's1' });
    expect(pauseOrder([paused(1), paused(2)], 9)).toEqual({ kind: 'refuse', refusal: 'several-paused' });
    expect(pauseOrder([], 9)).toEqual({ kind: 'refuse', refusal: 'no-call' });
  });

  it('never lets a call go on while another one that is meant is captured', () => {
    const calls = fc.uniqueArray(fc.record({ tabId: fc.nat(5), paused: fc.boolean() }), { selector: (c) => c.tabId });
    fc.assert(
      fc.property(calls, fc.nat(8), (made, tabId) => {
        const all = made.map((each) => call(each.tabId, each.paused));
        const order = pauseOrder(all, tabId);
        const isHere = all.some((each) => each.tabId === tabId);
        if (order.kind === 'resume' && !isHere) expect(all.every((each) => each.paused)).toBe(true);
        if (order.kind === 'pause') {
          const left = all.filter((each) => !each.paused && !order.sessionIds.includes(each.sessionId));
          expect(isHere || left.length === 0).toBe(true);
        }
      }),
    );
  });
});
