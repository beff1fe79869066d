import { describe, expect, it } from 'vitest';
import { compareFacts } from '#core/facts-file/compare-facts.ts';
import { fateOf, twinId, underId } from '#core/facts-file/plan-import.ts';
import type { Mark, SessionFacts } from '#core/session/session.ts';
import { factsOf } from '../exports/export-fixture.ts';

const HERE = factsOf(
  [
    ['Ann', 'one'],
    ['Bo', 'two'],
  ],
  [{ kind: 'note-written', text: 'a' }],
);
const noted = (facts: SessionFacts, text: string): SessionFacts => ({
  ...facts,
  marks: [...facts.marks, { kind: 'note-written', text, sessionId: facts.session.id, at: 9 }],
});
const heard = (
  facts: SessionFacts,
  seq: number,
  change: Partial<SessionFacts['utterances'][number]>,
): SessionFacts => ({
  ...facts,
  utterances: facts.utterances.map((each) => (each.seq === seq ? { ...each, ...change } : each)),
});
const numbered = (facts: SessionFacts): SessionFacts => ({
  ...facts,
  marks: facts.marks.map((mark, i): Mark => ({ id: 40 + i, ...mark })),
});

describe('a session that is here and in the file', () => {
  it.each([
    ['is the same', numbered(HERE), HERE, 'same', 'known'],
    ['has fewer marks in the file', noted(HERE, 'b'), HERE, 'older', 'known'],
    ['has fewer words in the file', HERE, { ...HERE, utterances: HERE.utterances.slice(0, 1) }, 'older', 'known'],
    ['was revised since', heard(HERE, 1, { text: 'two and', rev: 2 }), HERE, 'older', 'known'],
    ['has more marks in the file', HERE, noted(HERE, 'b'), 'continued', 'continued'],
    ['has other marks', noted(HERE, 'b'), noted(HERE, 'c'), 'apart', 'beside'],
    ['has other words', HERE, heard(HERE, 1, { text: 'too' }), 'apart', 'beside'],
    ['was revised in the file', HERE, heard(HERE, 1, { text: 'two and', rev: 2 }), 'apart', 'beside'],
    ['has more words in the file', { ...HERE, utterances: HERE.utterances.slice(0, 1) }, HERE, 'apart', 'beside'],
    ['began at another time', HERE, { ...HERE, session: { ...HERE.session, startedAt: 1 } }, 'apart', 'beside'],
  ] as const)('%s', (_, here, file, relation, fate) => {
    expect(compareFacts(here, file)).toBe(relation);
    expect(fateOf(here, file, false)).toBe(fate);
  });

  it('is put beside it once, however often the file is brought', () => {
    expect(fateOf(HERE, heard(HERE, 1, { text: 'too' }), true)).toBe('known');
    expect(fateOf(null, HERE, false)).toBe('added');
  });

  it('gets an id of its own there, with all that is its own', () => {
    const id = twinId('0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
    expect(id).toBe('01234567-89ab-8def-a123-456789abcdef');
    const twin = underId(HERE, id);
    expect(
      [twin.session, ...twin.utterances, ...twin.marks].every((row) => ('id' in row ? row.id : row.sessionId) === id),
    ).toBe(true);
  });
});
