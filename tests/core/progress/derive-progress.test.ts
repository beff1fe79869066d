import { describe, expect, it } from 'vitest';
import { deriveProgress } from '#core/progress/derive-progress.ts';
import { past } from './past.ts';

describe('the progress over sessions', () => {
  it('is nothing without sessions', () => {
    expect(deriveProgress([])).toEqual({ axes: [], rounds: [], keepsBeingMissed: [] });
  });

  it('is told in the order of time, however the sessions come', () => {
    const { axes } = deriveProgress([
      past(3, {}, { security: 4 }),
      past(1, {}, { security: 2 }),
      past(2, {}, { security: null }),
    ]);
    expect(axes.map(({ axis, points }) => [axis, points.map(({ score }) => score)])).toEqual([
      ['security', [2, null, 4]],
    ]);
  });

  it('has a point of a round only for sessions in which it came up, and counts what was not skipped', () => {
    const { rounds } = deriveProgress([
      past(1, { caching: { covered: ['caching/why'], missed: ['caching/what', 'caching/ttl'] } }),
      past(2, { security: { covered: ['security/auth'] } }),
      past(3, { caching: { covered: ['caching/why', 'caching/what'] }, security: { missed: ['security/auth'] } }),
      past(4, { caching: {} }),
    ]);
    expect(rounds.map(({ round, points }) => [round, points.map((each) => [each.covered, each.total])])).toEqual([
      [
        'caching',
        [
          [1, 3],
          [2, 2],
          [0, 0],
        ],
      ],
      [
        'security',
        [
          [1, 1],
          [0, 1],
        ],
      ],
    ]);
  });

  describe('names what keeps being missed', () => {
    const steps = (...sessions: Parameters<typeof deriveProgress>[0]) =>
      deriveProgress(sessions).keepsBeingMissed.map(({ step, missed, of, inARow }) => [step, missed, of, inARow]);

    it('but not what was missed once', () => {
      expect(steps(past(1, { caching: { missed: ['caching/ttl'] } }))).toEqual([]);
    });

    it('but not what was covered last time', () => {
      const missed = { caching: { missed: ['caching/ttl'] } } as const;
      expect(steps(past(1, missed), past(2, missed), past(3, { caching: { covered: ['caching/ttl'] } }))).toEqual([]);
    });

    it('but not for sessions in which its round did not come up, or it was skipped', () => {
      const missed = { caching: { missed: ['caching/ttl'] } } as const;
      expect(steps(past(1, missed), past(2, { security: {} }), past(3, { caching: {} }))).toEqual([]);
    });

    it('with what has been missed longest first', () => {
      expect(
        steps(
          past(1, { caching: { missed: ['caching/ttl', 'caching/keys'], covered: ['caching/why'] } }),
          past(2, { caching: { missed: ['caching/ttl', 'caching/why'], covered: ['caching/keys'] } }),
          past(3, { caching: { missed: ['caching/ttl', 'caching/keys', 'caching/why'] } }),
        ),
      ).toEqual([
        ['caching/ttl', 3, 3, 3],
        ['caching/why', 2, 3, 2],
        ['caching/keys', 2, 3, 1],
      ]);
    });
  });
});
