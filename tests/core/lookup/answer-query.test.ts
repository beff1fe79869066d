import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookupHit } from '#core/lookup/answer.ts';
import { answerQuery } from '#core/lookup/answer-query.ts';
import { shelveNotes } from '#core/lookup/find-notes.ts';
import { realLookup } from './real-lookup.ts';

const NOTES = shelveNotes([
  { id: 7, at: 1_000, session: 'Mock with Ines', text: 'Forgot the idempotency key on refunds' },
  { id: 8, at: 2_000, session: 'Mock with Ines', text: `Ask about ties.\n${'and seats '.repeat(60)}` },
]);

const answer = (query: string) => answerQuery(query, realLookup, NOTES);
const hitsFor = (query: string): readonly LookupHit[] => answer(query).groups.flatMap(({ hits }) => hits);
const marked = ({ title, titleMarks }: LookupHit) => titleMarks.map(({ start, end }) => title.slice(start, end));

describe('an answer', () => {
  it('begins with the best three, whatever they are, and goes on in groups', () => {
    const { groups } = answer('idem');
    expect(groups[0]?.name).toBe('best');
    expect(groups[0]?.hits).toHaveLength(3);
    expect(groups.map(({ name }) => name)).toEqual([...new Set(groups.map(({ name }) => name))]);
    for (const { name, hits } of groups) if (name !== 'best') expect(hits.length).toBeLessThanOrEqual(4);
  });

  it('shows nothing twice', () => {
    for (const query of ['cache', 'postgres', 'e', 'transaction isolation', 'rate limit']) {
      const ids = hitsFor(query).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows the trees and the rounds before anything is typed, and no note', () => {
    const { groups, sums } = answer('  ');
    expect(sums).toEqual([]);
    expect(groups.map(({ name }) => name)).toEqual(['browse']);
    expect(groups[0]?.hits.map(({ id }) => id).slice(0, 2)).toEqual(['tree:datastore', 'round:system-design']);
  });

  it('finds the notes that hold every word, as far as a row shows them', () => {
    expect(hitsFor('refund key').find(({ kind }) => kind === 'note')).toMatchObject({
      id: 'note:7',
      title: 'Forgot the idempotency key on refunds',
      at: 1_000,
    });
    const long = hitsFor('ties').find(({ kind }) => kind === 'note');
    expect(long?.id).toBe('note:8');
    expect(long?.title.length).toBeLessThan(150);
    expect(hitsFor('refund ties').filter(({ kind }) => kind === 'note')).toEqual([]);
  });

  it('puts the sum above what is found', () => {
    expect(answer('10M dau 5 writes').sums[0]).toMatchObject({
      kind: 'formula',
      formula: 'average-rate',
      title: 'Users to requests per second',
      rule: 'users a day times requests each, divided by 86,400 seconds',
    });
    expect(hitsFor('10M dau 5 writes').map(({ id }) => id)).not.toContain('step:migration/dual-write');
    expect(answer('2 phase commit').sums).toEqual([]);
  });

  it.each([
    ['stamp', 'step:caching/stampede', ['stamp']],
    ['cach asid', 'concept:caching/cache-aside', ['Cach', 'asid']],
    ['ratelimit', 'concept:system-design/rate-limiting', ['Rate', 'limiting']],
  ])('marks what was found by "%s"', (query, id, marks) => {
    const hit = hitsFor(query).find((one) => one.id === id);
    expect(hit && marked(hit)).toEqual(marks);
  });

  it('shows the line that holds what was found, where it stands deep in a card', () => {
    const hit = hitsFor('celebrity').find(({ id }) => id === 'number:throughput/dynamodb-partition-reads');
    expect(hit?.line).toContain('celebrity');
    expect(hit?.lineMarks.map(({ start, end }) => hit.line.slice(start, end))).toEqual(['celebrity']);
  });

  it('does not take an accent that stands alone for the beginning of every word', () => {
    expect(hitsFor('ﾞ')).toEqual([]);
  });

  it('answers anything that can be typed, with marks that stand inside their texts', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(typed, (query) => {
        for (const { title, titleMarks, line, lineMarks } of hitsFor(query)) {
          for (const { start, end } of titleMarks) expect(start < end && end <= title.length).toBe(true);
          for (const { start, end } of lineMarks) expect(start < end && end <= line.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a pasted page as calmly as a word', () => {
    const before = performance.now();
    hitsFor('a design of the datastore that holds '.repeat(3_000));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
