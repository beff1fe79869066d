import { describe, expect, it } from 'vitest';
import {
  chosenRow,
  isAtLeaf,
  type PaletteEvent,
  paletteAfter,
  pathAfterKey,
  startWith,
  topCard,
} from '#components/lookup/palette-state.ts';
import type { LookupAnswer } from '#core/lookup/answer.ts';
import { answerQuery } from '#core/lookup/answer-query.ts';
import { shelveNotes } from '#core/lookup/find-notes.ts';
import { realLookup } from '../../core/lookup/real-lookup.ts';

const answerFor = (query: string): LookupAnswer => answerQuery(query, realLookup, shelveNotes([]));
const typed = (query: string): PaletteEvent => ({ kind: 'typed', query });
const answered = (query: string): PaletteEvent => ({ kind: 'answered', query, answer: answerFor(query) });
const moved = (by: number): PaletteEvent => ({ kind: 'moved', by });
const opened = (id: string): PaletteEvent => {
  const card = realLookup.open(id);
  if (card === null) throw new Error(`there is no ${id}`);
  return { kind: 'card-opened', card };
};
const stateAfter = (...events: readonly PaletteEvent[]) => events.reduce(paletteAfter, startWith(''));
const chosenKey = (...events: readonly PaletteEvent[]) => chosenRow(stateAfter(...events))?.key;

describe('the palette', () => {
  it('chooses the first row of every new answer', () => {
    expect(chosenKey(typed('idem'), answered('idem'))).toBe('step:api-design/idempotency');
    expect(chosenKey(typed('idem'), answered('idem'), moved(1), typed('slo'), answered('slo'))).toBe(
      'step:observability/slo',
    );
  });

  it('lets an answer go that was overtaken by typing', () => {
    const state = stateAfter(typed('slo'), answered('slo'), typed('sl'), typed('sli'), answered('sl'));
    expect(chosenRow(state)?.key).toBe('step:observability/slo');
    expect(chosenRow(paletteAfter(state, answered('sli')))?.key).toBe('step:observability/sli');
  });

  it('goes around the ends by one row, and stops there by more', () => {
    const first = chosenKey(typed('cache'), answered('cache'));
    const last = chosenKey(typed('cache'), answered('cache'), moved(-1));
    expect(last).not.toBe(first);
    expect(chosenKey(typed('cache'), answered('cache'), moved(-1), moved(1))).toBe(first);
    expect(chosenKey(typed('cache'), answered('cache'), moved(6), moved(-40))).toBe(first);
    expect(chosenKey(typed('cache'), answered('cache'), moved(Number.POSITIVE_INFINITY))).toBe(last);
    expect(chosenKey(typed('cache'), answered('cache'), moved(Number.NEGATIVE_INFINITY))).toBe(first);
    expect(chosenKey(moved(1))).toBeUndefined();
  });

  it('puts the sums first', () => {
    expect(chosenKey(typed('10M dau 5 writes'), answered('10M dau 5 writes'))).toBe('sum:1');
  });

  it('goes back card by card to the list as it was', () => {
    const list = stateAfter(typed('idem'), answered('idem'), moved(1));
    const cards = [opened('step:api-design/idempotency'), opened('concept:transactions/idempotent-writes')].reduce(
      paletteAfter,
      list,
    );
    expect(topCard(cards)?.entry.id).toBe('concept:transactions/idempotent-writes');
    const back = paletteAfter(cards, { kind: 'went-back' });
    expect(topCard(back)?.entry.id).toBe('step:api-design/idempotency');
    expect(paletteAfter(back, { kind: 'went-back' })).toEqual(list);
  });

  it('leaves the card for the list when something new is typed', () => {
    const state = stateAfter(typed('idem'), answered('idem'), opened('step:api-design/idempotency'), typed('s'));
    expect(topCard(state)).toBeNull();
  });

  it('keeps what was found while it has trouble, and forgets the trouble with the next answer', () => {
    const troubled = stateAfter(typed('idem'), answered('idem'), { kind: 'troubled', trouble: 'silent' });
    expect(troubled.trouble).toBe('silent');
    expect(chosenRow(troubled)?.key).toBe('step:api-design/idempotency');
    expect(paletteAfter(troubled, answered('idem')).trouble).toBeNull();
  });
});

describe('a tree', () => {
  const at = (...keys: readonly string[]) =>
    keys.reduce(
      (state, key) => {
        const path = pathAfterKey(state, key);
        return path === null ? state : paletteAfter(state, { kind: 'walked', path });
      },
      stateAfter(opened('tree:datastore')),
    );

  it('is walked by one key an answer, down to its decision', () => {
    expect(isAtLeaf(at('1', '1', '1'))).toBe(false);
    expect(isAtLeaf(at('1', '1', '1', '1'))).toBe(true);
    expect(at('1', '1', '1', '1').path).toEqual([0, 0, 0, 0]);
  });

  it('goes back a question with Backspace, and no further than its first', () => {
    expect(at('1', '2', 'Backspace').path).toEqual([0]);
    expect(at('1', 'Backspace', 'Backspace').path).toEqual([]);
    expect(pathAfterKey(at(), 'Backspace')).toBeNull();
  });

  it('takes no key that stands for no answer', () => {
    for (const key of ['0', '9', 'a', 'Enter', '10', ' ']) expect(pathAfterKey(at(), key)).toBeNull();
    expect(pathAfterKey(at('1', '1', '1', '1'), '1')).toBeNull();
  });

  it('is walked only while it is on top', () => {
    expect(pathAfterKey(stateAfter(opened('step:api-design/idempotency')), '1')).toBeNull();
    expect(pathAfterKey(startWith('1'), '1')).toBeNull();
  });
});
