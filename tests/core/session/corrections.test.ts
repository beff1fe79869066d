import { describe, expect, it } from 'vitest';
import { correctionsOf, createCorrector } from '#core/session/corrections.ts';
import type { Mark, MarkBody, SessionFacts } from '#core/session/session.ts';
import { candidate, linesOf } from '../conversation.ts';
import { aSession } from './a-session.ts';

const session = aSession();
const utterances = linesOf([candidate('post gress'), candidate('and the rest')]).map(({ utterance }) => utterance);
const factsWith = (...bodies: MarkBody[]): SessionFacts => ({
  session,
  utterances,
  marks: bodies.map((body, at): Mark => ({ ...body, sessionId: session.id, at })),
});
const toPostgres: MarkBody = { kind: 'words-corrected', seq: 0, text: 'Postgres' };

describe('corrected words', () => {
  it('stand in the place of the caption, which is kept', () => {
    const facts = factsWith(toPostgres);
    expect(createCorrector()(facts).utterances.map(({ text }) => text)).toEqual(['Postgres', 'and the rest']);
    expect(facts.utterances[0]?.text).toBe('post gress');
  });

  it('are the last ones, and none where the caption was right after all', () => {
    expect([...correctionsOf(factsWith(toPostgres, { ...toPostgres, text: 'MySQL' }).marks)]).toEqual([[0, 'MySQL']]);
    expect(createCorrector()(factsWith(toPostgres, { ...toPostgres, text: null })).utterances).toEqual(utterances);
  });

  it('leave what has not changed the same object, time after time', () => {
    const correct = createCorrector();
    const first = correct(factsWith(toPostgres)).utterances;
    const second = correct(factsWith(toPostgres)).utterances;
    expect(second[0]).toBe(first[0]);
    expect(second[1]).toBe(utterances[1]);
    const plain = factsWith();
    expect(correct(plain)).toBe(plain);
  });

  it('of an utterance that there is not change nothing', () => {
    expect(createCorrector()(factsWith({ ...toPostgres, seq: 7 })).utterances).toEqual(utterances);
  });
});
