import { expect, it } from 'vitest';
import { digestSession } from '#core/find/digest.ts';
import { createFinder } from '#core/find/finder.ts';
import { markFound, quote } from '#core/find/quote.ts';
import type { SessionId } from '#core/session/session.ts';
import { factsOf } from './facts-of.ts';

const LONG = `${'so it goes on and on '.repeat(20)}until the idempotency key is stored ${'and so forth '.repeat(20)}`;

const wanted = (text: string, query: string) => {
  const finder = createFinder();
  finder.put('one' as SessionId, digestSession(factsOf({ said: [text] })));
  return finder.read(query);
};
const marked = ({ text, marks }: ReturnType<typeof quote>) => marks.map(({ start, end }) => text.slice(start, end));

it.each([
  ['of a word that was only begun, what was typed', 'We shard the ledger.', 'led', ['led']],
  ['of a plural, all of it', 'Two keys are stored.', 'key', ['keys']],
  ['of a misspelt one, all that was meant', 'We shard the ledger.', 'ledgar', ['ledger']],
  ['every place', 'A key is a key.', 'key', ['key', 'key']],
])('marks %s', (_, text, query, expected) => {
  expect(marked(quote(text, wanted(text, query)))).toEqual(expected);
});

it('cuts a long text around what was found', () => {
  const cut = quote(LONG, wanted(LONG, 'idempotency'));
  expect(cut.text.length).toBeLessThan(160);
  expect(marked(cut)).toEqual(['idempotency']);
});

it('leaves a title whole', () => {
  expect(markFound(LONG, wanted(LONG, 'idempotency')).text).toBe(LONG);
});
