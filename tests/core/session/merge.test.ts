import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '#core/session/labels.ts';
import { mergeSessions } from '#core/session/merge.ts';
import type { Mark, MarkBody, Session, SessionFacts } from '#core/session/session.ts';
import { factsOf } from '../find/facts-of.ts';

const NOW = 99_000;
const MINUTE_MS = 60_000;

interface Labels {
  readonly marks?: readonly MarkBody[];
  readonly title?: string;
}

/** Two halves: the earlier of three utterances from 0 on, the later of two from ten minutes on. */
const half = (
  which: 'earlier' | 'later',
  session: Partial<Session> = {},
  { marks = [], title = '' }: Labels = {},
): SessionFacts => {
  const startedAt = which === 'earlier' ? 0 : 10 * MINUTE_MS;
  const said = which === 'earlier' ? ['One.', 'Two.', 'Three.'] : ['Four.', 'Five.'];
  const facts = factsOf({ id: which, title, said, marks });
  return {
    session: { ...facts.session, startedAt, endedAt: startedAt + MINUTE_MS, ...session },
    utterances: facts.utterances.map((each) => ({
      ...each,
      startedAt: each.startedAt + startedAt,
      updatedAt: each.updatedAt + startedAt,
    })),
    marks: facts.marks.map((mark) => ({ ...mark, at: mark.at + startedAt })),
  };
};
const bodies = (marks: readonly Mark[]) => marks.map(({ id: _, sessionId: __, at: ___, ...body }) => body);

describe('two halves of a call', () => {
  it('are one session: the later one goes on after the earlier one, and the time between is a pause', () => {
    const { session, utterances } = mergeSessions(half('earlier'), half('later'), NOW);
    expect(session).toMatchObject({
      id: 'earlier',
      startedAt: 0,
      endedAt: 11 * MINUTE_MS,
      pausedAt: null,
      pauses: [{ from: MINUTE_MS, to: 10 * MINUTE_MS }],
    });
    expect(utterances.map(({ sessionId, seq, text }) => [sessionId, seq, text])).toEqual([
      ['earlier', 3, 'Four.'],
      ['earlier', 4, 'Five.'],
    ]);
  });

  it('keep the pauses of both; one that was never ended goes over into the time between', () => {
    const earlier = half('earlier', { pauses: [{ from: 1, to: 2 }], pausedAt: 40_000 });
    const later = half('later', { pauses: [{ from: 610_000, to: 620_000 }] });
    expect(mergeSessions(earlier, later, NOW).session).toMatchObject({
      pausedAt: null,
      pauses: [
        { from: 1, to: 2 },
        { from: 40_000, to: 10 * MINUTE_MS },
        { from: 610_000, to: 620_000 },
      ],
    });
  });

  it('take what marks say of an utterance along', () => {
    const marks: readonly MarkBody[] = [
      { kind: 'note-written', text: 'Here', beside: 1 },
      { kind: 'note-written', text: 'Of all' },
      { kind: 'words-corrected', seq: 0, text: 'For.' },
      { kind: 'round-pinned', round: 'caching' },
    ];
    const merged = mergeSessions(half('earlier'), half('later', {}, { marks }), NOW);
    expect(bodies(merged.marks)).toEqual([
      { kind: 'note-written', text: 'Here', beside: 4 },
      { kind: 'note-written', text: 'Of all' },
      { kind: 'words-corrected', seq: 3, text: 'For.' },
      { kind: 'round-pinned', round: 'caching' },
    ]);
    expect(merged.marks.map(({ id, at }) => [id, at])).toEqual([1, 2, 3, 4].map((id) => [id, 600_999 + id]));
  });

  it('that overlap are put one after the other, with every time that the later one knows of', () => {
    const marks: readonly MarkBody[] = [
      { kind: 'note-written', text: 'Here' },
      { kind: 'note-changed', writtenAt: 601_000, text: 'There' },
    ];
    const later = half('later', { pauses: [{ from: 600_002, to: 600_003 }] }, { marks });
    const earlier = half('earlier', { endedAt: 10 * MINUTE_MS + 500 });
    const merged = mergeSessions(earlier, later, NOW);
    expect(merged.session).toMatchObject({ endedAt: 11 * MINUTE_MS + 500, pauses: [{ from: 600_502, to: 600_503 }] });
    expect(merged.utterances[0]?.startedAt).toBe(10 * MINUTE_MS + 500);
    expect(merged.marks).toMatchObject([{ at: 601_500 }, { writtenAt: 601_500 }]);
  });

  it.each([
    ['the earlier one’s name', { title: 'Mock' }, { title: 'Other' }, 'Mock'],
    ['the later one’s, where the earlier one has none', {}, { title: 'Other' }, 'Other'],
    [
      'what the user has called the earlier one',
      { title: 'Mock', marks: [{ kind: 'session-renamed', title: 'Mine' }] },
      { marks: [{ kind: 'session-renamed', title: 'Theirs' }] },
      'Mine',
    ],
    [
      'what the user has called the later one, where only the call has named the earlier one',
      { title: 'Meet' },
      { title: 'Meet', marks: [{ kind: 'session-renamed', title: 'Mine' }] },
      'Mine',
    ],
  ] satisfies [string, Labels, Labels, string][])('have %s', (_, first, second, title) => {
    const earlier = half('earlier', {}, first);
    const { session, marks } = mergeSessions(earlier, half('later', {}, second), NOW);
    expect(labelsOf(session, [...earlier.marks, ...marks]).title).toBe(title);
  });

  it('have the tags of both, each once', () => {
    const earlier = half('earlier', {}, { marks: [{ kind: 'session-tagged', tags: ['acme'] }] });
    const later = half('later', {}, { marks: [{ kind: 'session-tagged', tags: ['Acme', 'second'] }] });
    const { session, marks } = mergeSessions(earlier, later, NOW);
    expect(labelsOf(session, [...earlier.marks, ...marks]).tags).toEqual(['acme', 'second']);
    expect(mergeSessions(earlier, half('later'), NOW).marks).toEqual([]);
  });
});

it('whatever the two are, words stay in order and in time, and nothing is lost', () => {
  const times = fc.record({ startedAt: fc.integer({ min: 0, max: 10_000 }), said: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(times, times, (first, second) => {
      const facts = (id: string, { startedAt, said }: typeof first): SessionFacts => {
        const made = factsOf({ id, said: Array.from({ length: said }, (_, i) => `${id} ${i}`) });
        return {
          ...made,
          session: { ...made.session, startedAt, endedAt: startedAt + said * 10 },
          utterances: made.utterances.map((each) => ({
            ...each,
            startedAt: each.startedAt + startedAt,
            updatedAt: each.updatedAt + startedAt,
          })),
        };
      };
      const [earlier, later] = [facts('a', first), facts('b', second)];
      const { session, utterances } = mergeSessions(earlier, later, NOW);
      const all = [...earlier.utterances, ...utterances];
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i));
      expect(all.map(({ text }) => text)).toEqual([...earlier.utterances, ...later.utterances].map(({ text }) => text));
      for (const [i, { startedAt }] of all.entries())
        expect(startedAt).toBeGreaterThanOrEqual(all[i - 1]?.updatedAt ?? 0);
      for (const { from, to } of session.pauses ?? []) expect(to).toBeGreaterThan(from);
      expect(session.endedAt).toBeGreaterThanOrEqual(all.at(-1)?.updatedAt ?? 0);
    }),
  );
});
