import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, SessionId, Utterance } from '#core/session/session.ts';
import { keepUtterances, mergeMarks, mergeUtterances } from '#db/merge-rows.ts';

const sessionId = 'session' as SessionId;
const row = (seq: number, rev = 1): Utterance => {
  return {
    sessionId,
    seq,
    rev,
    speaker: 'Ann',
    voice: null,
    text: `${seq} as of ${rev}`,
    startedAt: seq,
    updatedAt: rev,
  };
};
const note = (id: number): Mark => ({ kind: 'note-written', text: 'a note', sessionId, at: id, id });

describe('utterances that come in', () => {
  it('are put at the end, in between, or in place of an older revision', () => {
    const known = [row(0), row(1), row(4)];
    expect(mergeUtterances(known, [row(5)])).toEqual([row(0), row(1), row(4), row(5)]);
    expect(mergeUtterances(known, [row(3), row(2)])).toEqual([row(0), row(1), row(2), row(3), row(4)]);
    expect(mergeUtterances(known, [row(1, 2)])).toEqual([row(0), row(1, 2), row(4)]);
  });

  it('change nothing when what is known is as new', () => {
    const known = [row(0, 3), row(1)];
    expect(mergeUtterances(known, [row(0, 3), row(0, 2), row(1)])).toBe(known);
  });

  it('leave what they do not revise the same object', () => {
    const known = [row(0), row(1)];
    expect(mergeUtterances(known, [row(1, 2), row(2)])[0]).toBe(known[0]);
  });

  it('in whatever order and however often: the newest of each, in order', () => {
    const rows = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 4 })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 6 }), (batches) => {
        const merged = batches.reduce<readonly Utterance[]>(
          (known, batch) =>
            mergeUtterances(
              known,
              batch.map(([seq, rev]) => row(seq, rev)),
            ),
          [],
        );
        const newest = new Map<number, number>();
        for (const [seq, rev] of batches.flat()) newest.set(seq, Math.max(rev, newest.get(seq) ?? 0));
        expect(merged).toEqual([...newest].sort(([a], [b]) => a - b).map(([seq, rev]) => row(seq, rev)));
      }),
    );
  });
});

it('marks that are known stay the same objects, and those that are gone go', () => {
  const known = [note(1), note(2)];
  const merged = mergeMarks(known, [note(2), note(3)]);
  expect(merged).toEqual([note(2), note(3)]);
  expect(merged[0]).toBe(known[1]);
});

it('utterances that were never stored go, and those that were stay the same objects', () => {
  const known = [row(0), row(1, 3), row(2)];
  const kept = keepUtterances(known, [row(0), row(1, 2)]);
  expect(kept).toEqual([row(0), row(1, 2)]);
  expect(kept[0]).toBe(known[0]);
});
