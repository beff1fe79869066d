import { describe, expect, it } from 'vitest';
import { digestSession } from '#core/find/digest.ts';
import { createFinder } from '#core/find/finder.ts';
import type { MarkBody, SessionId } from '#core/session/session.ts';
import { factsOf } from './facts-of.ts';

const finderOf = (sessions: Readonly<Record<string, ReturnType<typeof factsOf>>>) => {
  const finder = createFinder();
  for (const [id, facts] of Object.entries(sessions)) finder.put(id as SessionId, digestSession(facts));
  return finder;
};
const note = (text: string, beside?: number): MarkBody => ({
  kind: 'note-written',
  text,
  ...(beside === undefined ? {} : { beside }),
});

const SESSIONS = {
  caching: factsOf({
    title: 'Mock with Ana',
    said: ['How would you scale reads?', 'I put a cache in front of it.', 'What of a cache stampede?'],
    marks: [note('Read up on jitter', 1)],
  }),
  payments: factsOf({
    title: 'Ledger',
    said: ['Design a payment API.', 'Every create carries an idempotency key.'],
    marks: [{ kind: 'session-tagged', tags: ['acme', 'second round'] }],
  }),
  quiet: factsOf({ title: '', said: [] }),
};

describe('what is searched for', () => {
  const finder = finderOf(SESSIONS);
  const found = (query: string) => finder.find(finder.read(query)).map(({ id }) => id);

  it.each([
    ['a word that was said', 'idempotency', ['payments']],
    ['the beginning of one', 'stamp', ['caching']],
    ['several, in any order', 'stampede cache', ['caching']],
    ['a plural of what was said in the singular', 'keys', ['payments']],
    ['a title', 'ana', ['caching']],
    ['a tag', 'acme', ['payments']],
    ['a note', 'jitter', ['caching']],
    ['a word said in one place and one noted in another', 'jitter reads', ['caching']],
    ['one letter wrong', 'stampide', ['caching']],
    ['two letters swapped in a long word', 'idempotnecy', ['payments']],
  ])('is found: %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['nothing', ''],
    ['signs alone', '?!'],
    ['a word that nobody said', 'kafka'],
    ['words of two sessions', 'stampede idempotency'],
    ['a short word with a wrong letter', 'kay'],
    ['a word with another first letter', 'tampede'],
    ['too many wrong letters', 'stompodi'],
  ])('is not found: %s', (_, query) => {
    expect(found(query)).toEqual([]);
  });

  it('is not taken for a misspelling where something begins like it', () => {
    const near = finderOf({ a: factsOf({ said: ['We shard it.'] }), b: factsOf({ said: ['We share it.'] }) });
    expect(near.find(near.read('shar')).map(({ id }) => id)).toHaveLength(2);
    expect(near.find(near.read('shard')).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what is found', () => {
  it('is in order of how much it tells: a title before a word among many', () => {
    const finder = finderOf({
      said: factsOf({ title: 'One', said: ['A ledger it is.', 'Yes.', 'No.'] }),
      named: factsOf({ title: 'Ledger', said: ['Yes.', 'No.'] }),
      often: factsOf({ title: 'Two', said: ['A ledger.', 'The ledger.', 'Any ledger.'] }),
    });
    expect(finder.find(finder.read('ledger')).map(({ id }) => id)).toEqual(['named', 'often', 'said']);
  });

  it('is quoted where most of the words stand, the earlier where as many do', () => {
    const finder = finderOf(SESSIONS);
    const places = (query: string, most = 2) => finder.places('caching' as SessionId, finder.read(query), most);
    expect(places('cache stampede', 1)).toEqual({ seqs: [2], notes: [] });
    expect(places('cache')).toEqual({ seqs: [1, 2], notes: [] });
    expect(places('jitter')).toEqual({ seqs: [], notes: [0] });
    expect(places('nothing')).toEqual({ seqs: [], notes: [] });
  });

  it('is what was said last: a session that changes is found by its new words alone', () => {
    const finder = finderOf(SESSIONS);
    finder.put('caching' as SessionId, digestSession(factsOf({ title: 'Other', said: ['Only queues.'] })));
    const found = (query: string) => finder.find(finder.read(query)).map(({ id }) => id);
    expect([found('stampede'), found('queue'), found('idempotency')]).toEqual([[], ['caching'], ['payments']]);
    finder.remove('caching' as SessionId);
    expect([found('queue'), found('idempotency')]).toEqual([[], ['payments']]);
    expect(finder.digest('caching' as SessionId)).toBeUndefined();
  });

  it('is what was really said, where the user has corrected the caption', () => {
    const finder = finderOf({
      corrected: factsOf({
        said: ['We use cough car.', 'And red is.'],
        marks: [
          { kind: 'words-corrected', seq: 0, text: 'We use Kafka.' },
          { kind: 'words-corrected', seq: 1, text: 'And Redis.' },
          { kind: 'words-corrected', seq: 1, text: null },
        ],
      }),
    });
    const found = (query: string) => finder.find(finder.read(query)).length;
    expect([found('kafka'), found('cough'), found('redis'), found('red')]).toEqual([1, 0, 0, 1]);
  });

  it('is a note as it reads now, and none that was taken away', () => {
    const finder = finderOf({
      noted: factsOf({
        said: ['Hi.'],
        marks: [
          note('Look up Raft'),
          note('Look up Paxos'),
          { kind: 'note-changed', writtenAt: 1_000, text: 'Look up quorums' },
          { kind: 'note-changed', writtenAt: 1_001, text: null },
        ],
      }),
    });
    const found = (query: string) => finder.find(finder.read(query)).length;
    expect([found('raft'), found('quorum'), found('paxos')]).toEqual([0, 1, 0]);
  });
});
