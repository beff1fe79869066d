import { expect, it } from 'vitest';
import { createSearchLine } from '#components/workers/search-line.ts';
import type { FromSearch, ToSearch } from '#components/workers/search-messages.ts';
import type { SessionId } from '#core/session/session.ts';

/** What a worker is to the page: takes questions, and answers when it is told to. */
function open() {
  const asked: ToSearch[] = [];
  let hear: (event: { readonly data: FromSearch }) => void = () => undefined;
  const line = createSearchLine({
    postMessage: (question) => asked.push(question),
    addEventListener: (_, listener) => {
      hear = listener;
    },
  });
  let told = 0;
  line.watch(() => {
    told += 1;
  });
  const wish = (query: string) => ({ query, among: null, quoted: 1 });
  return {
    ask: (query: string) => line.ask(wish(query)),
    answer: (data: FromSearch) => hear({ data }),
    found: (id: string) =>
      hear({ data: { kind: 'found', number: asked.at(-1)?.number ?? 0, ids: [id as SessionId], hits: [] } }),
    queries: () => asked.map(({ query }) => query),
    shown: () => line.state().found?.ids ?? null,
    state: line.state,
    told: () => told,
  };
}

it('asks one thing at a time, and then the last one that was asked meanwhile', () => {
  const { ask, found, queries, shown, state } = open();
  for (const query of ['c', 'ca', 'cac', 'cach']) ask(query);
  expect(queries()).toEqual(['c']);
  found('one');
  expect([queries(), shown(), state().found?.query]).toEqual([['c', 'cach'], ['one'], 'c']);
  found('two');
  expect([queries(), shown()]).toEqual([['c', 'cach'], ['two']]);
});

it('takes no answer for another question', () => {
  const { ask, answer, shown } = open();
  ask('c');
  answer({ kind: 'found', number: 7, ids: [], hits: [] });
  expect(shown()).toBeNull();
});

it('asks again once there is more to be found, and not before', () => {
  const { ask, answer, found, queries, state } = open();
  ask('c');
  found('one');
  answer({ kind: 'progress', done: 1, of: 2 });
  expect(queries()).toEqual(['c']);
  answer({ kind: 'progress', done: 2, of: 2 });
  expect(queries()).toEqual(['c', 'c']);
  expect(state().progress).toMatchObject({ done: 2, of: 2 });
});

it('says that it fails, and goes on with the next question', () => {
  const { ask, answer, found, queries, state, told } = open();
  ask('c');
  ask('ca');
  answer({ kind: 'failed' });
  expect([state().failed, queries()]).toEqual([true, ['c', 'ca']]);
  found('one');
  expect(state().failed).toBe(false);
  expect(told()).toBe(2);
});
