import { describe, expect, it } from 'vitest';
import { type Errand, isLookUpDue, isPinDue, pinInWaiting } from '#core/lookup/errand.ts';
import type { Mark, MarkBody } from '#core/session/session.ts';
import { aSession } from '../session/a-session.ts';

const MINUTE = 60_000;
const SESSION = aSession();
const ENDED = { ...SESSION, endedAt: 90 * MINUTE };
const pin = (at: number): Errand => ({ kind: 'pin', round: 'caching', at });
const mark = (body: MarkBody, at: number): Mark => ({ ...body, at, sessionId: SESSION.id });

describe('a round pinned in the palette', () => {
  it('is due in the session that is on, once', () => {
    expect(isPinDue(pin(5 * MINUTE), SESSION, [], 5 * MINUTE)).toBe(true);
    const done = mark({ kind: 'round-pinned', round: 'caching' }, 5 * MINUTE);
    expect(isPinDue(pin(5 * MINUTE), SESSION, [done], 6 * MINUTE)).toBe(false);
  });

  it('gives way to what the user has pinned or unpinned since, and not to what was before', () => {
    expect(isPinDue(pin(5 * MINUTE), SESSION, [mark({ kind: 'round-unpinned' }, 6 * MINUTE)], 7 * MINUTE)).toBe(false);
    const before = mark({ kind: 'round-pinned', round: 'datastore' }, 4 * MINUTE);
    expect(isPinDue(pin(5 * MINUTE), SESSION, [before], 5 * MINUTE)).toBe(true);
    expect(
      isPinDue(pin(5 * MINUTE), SESSION, [mark({ kind: 'note-written', text: 'x' }, 6 * MINUTE)], 7 * MINUTE),
    ).toBe(true);
  });

  it('waits for a call, but not for ever, and comes to no session that is over', () => {
    expect(isPinDue(pin(0), SESSION, [], 11 * MINUTE)).toBe(false);
    expect(isPinDue(pin(91 * MINUTE), ENDED, [], 91 * MINUTE)).toBe(false);
  });

  it('is shown as waiting where no call is on', () => {
    expect(pinInWaiting(pin(0), null, MINUTE)).toBe('caching');
    expect(pinInWaiting(pin(91 * MINUTE), ENDED, 92 * MINUTE)).toBe('caching');
    expect(pinInWaiting(pin(0), SESSION, MINUTE)).toBeNull();
    expect(pinInWaiting(pin(89 * MINUTE), ENDED, 92 * MINUTE)).toBeNull();
    expect(pinInWaiting(pin(0), null, 11 * MINUTE)).toBeNull();
    expect(pinInWaiting(null, null, MINUTE)).toBeNull();
  });
});

describe('a lookup asked for elsewhere', () => {
  const errand: Errand = { kind: 'look-up', query: 'idem', id: null, windowId: 3, at: 1_000 };

  it('is due once, in its own window, while somebody still waits for it', () => {
    expect(isLookUpDue(errand, 3, 0, 2_000)).toBe(true);
    expect(isLookUpDue(errand, 3, 1_000, 2_000)).toBe(false);
    expect(isLookUpDue(errand, 4, 0, 2_000)).toBe(false);
    expect(isLookUpDue(errand, 3, 0, 60_000)).toBe(false);
    expect(isLookUpDue(pin(1_000), 3, 0, 2_000)).toBe(false);
  });
});
