import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiredSessions, type KeptSession, type Retention } from '#core/session/retention.ts';
import type { SessionId } from '#core/session/session.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = 1_780_000_000_000;

const session = (id: string, agoMs: number, platform: KeptSession['platform'] = 'zoom'): KeptSession => {
  return { id: id as SessionId, platform, aliveAt: NOW - agoMs };
};
const expired = (
  sessions: readonly KeptSession[],
  retention: Retention,
  { live = [] as readonly string[], isShown = false } = {},
) => expiredSessions(sessions, retention, { live: new Set(live as SessionId[]), isShown, now: NOW });

describe('sessions kept forever', () => {
  it('stay, however old', () => {
    expect(expired([session('old', 5_000 * DAY)], { kind: 'forever' })).toEqual([]);
  });
});

describe('sessions kept for 30 days', () => {
  const retention = { kind: 'days', days: 30 } as const;

  it('go once they are older, and not before', () => {
    const sessions = [session('older', 30 * DAY + 1), session('as old', 30 * DAY), session('new', DAY)];
    expect(expired(sessions, retention)).toEqual(['older']);
  });

  it('go also while a page is open', () => {
    expect(expired([session('older', 31 * DAY)], retention, { isShown: true })).toEqual(['older']);
  });

  it('stay while their call is on, whatever the clock says', () => {
    expect(expired([session('live', 31 * DAY)], retention, { live: ['live'] })).toEqual([]);
  });

  it('are no transcript files, which may be of any year', () => {
    expect(expired([session('file', 900 * DAY, 'file')], retention)).toEqual([]);
  });
});

describe('sessions not kept at all', () => {
  const retention = { kind: 'nothing' } as const;

  it('go when the call cannot go on any more', () => {
    const sessions = [session('over', 30 * MINUTE + 1), session('may go on', 30 * MINUTE)];
    expect(expired(sessions, retention)).toEqual(['over']);
  });

  it('stay while a page may show them', () => {
    expect(expired([session('over', DAY)], retention, { isShown: true })).toEqual([]);
  });

  it('stay while their call is on, however long nobody has spoken', () => {
    expect(expired([session('live', DAY), session('over', DAY)], retention, { live: ['live'] })).toEqual(['over']);
  });

  it('are transcript files as well, from the moment nothing shows them', () => {
    expect(expired([session('file', 0, 'file')], retention)).toEqual(['file']);
    expect(expired([session('file', 0, 'file')], retention, { isShown: true })).toEqual([]);
  });
});

it('whatever is set, a session whose call is on or was on a moment ago is never deleted', () => {
  const retention = fc.oneof(
    fc.constant({ kind: 'forever' } as const),
    fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 3650 }) }),
    fc.constant({ kind: 'nothing' } as const),
  );
  fc.assert(
    fc.property(retention, fc.boolean(), fc.nat(4_000 * DAY), fc.nat(30 * MINUTE), (kept, isShown, ago, moment) => {
      const sessions = [session('live', ago), session('just now', moment), session('old', ago)];
      const gone = expired(sessions, kept, { live: ['live'], isShown });
      expect(gone).not.toContain('live');
      expect(gone).not.toContain('just now');
    }),
  );
});
