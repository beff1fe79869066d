import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS, passes } from '#core/list/filters.ts';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import { factsOf } from '../find/facts-of.ts';

const LISTED: ListedSession = {
  session: { ...factsOf({}).session, platform: 'zoom', startedAt: 5_000 },
  title: 'Mock',
  tags: ['Acme', 'second round'],
  endedAt: 9_000,
};
const SUMMARY: SessionSummary = {
  rounds: [{ round: 'caching', spentMs: 1, covered: [], missed: [] }],
  axes: [],
  recommendation: 'yes',
};
const UNGRADED: SessionSummary = { ...SUMMARY, recommendation: null };

const passing = (filters: Partial<Filters>, summary: SessionSummary | null = SUMMARY) =>
  passes(LISTED, summary, { ...NO_FILTERS, ...filters });

describe('a session', () => {
  it.each([
    ['no filter at all', {}],
    ['a round that came up', { round: 'caching' }],
    ['its platform', { platform: 'zoom' }],
    ['its outcome', { outcome: 'yes' }],
    ['its tag, however it is written', { tag: 'acme' }],
    ['the moment it began', { from: 5_000 }],
    ['a day that ends after it began', { until: 5_001 }],
    [
      'all of them at once',
      { round: 'caching', platform: 'zoom', outcome: 'yes', tag: 'second round', from: 1, until: 9_000 },
    ],
  ] satisfies [string, Partial<Filters>][])('passes %s', (_, filters) => {
    expect(passing(filters)).toBe(true);
  });

  it.each([
    ['a round that did not come up', { round: 'datastore' }],
    ['another platform', { platform: 'file' }],
    ['another outcome', { outcome: 'strong-yes' }],
    ['a lack of evidence', { outcome: 'not-enough-evidence' }],
    ['the beginning of its tag', { tag: 'acm' }],
    ['a later day', { from: 5_001 }],
    ['a day that ended as it began', { until: 5_000 }],
    ['one filter of two', { round: 'caching', platform: 'file' }],
  ] satisfies [string, Partial<Filters>][])('does not pass %s', (_, filters) => {
    expect(passing(filters)).toBe(false);
  });

  it('that has been graded and has no recommendation lacks evidence; one that has not yet been has no outcome', () => {
    expect(passing({ outcome: 'not-enough-evidence' }, UNGRADED)).toBe(true);
    expect(passing({ outcome: 'not-enough-evidence' }, null)).toBe(false);
    expect(passing({ round: 'caching' }, null)).toBe(false);
    expect(passing({ platform: 'zoom' }, null)).toBe(true);
  });
});
