import { describe, expect, it } from 'vitest';
import { type Binding, bindLine } from '#core/captions/binding.ts';
import { type Continued, inOrder } from '#core/captions/in-order.ts';
import { said } from './hearing.ts';

const bound = (place: number, text: string): Binding => ({ ...bindLine(said(place, 'Ann', text)), place });
const line = (place: number, text: string, now = text) => {
  const before = bound(place, text);
  return { before, after: now === text ? before : bound(place, now) };
};
const placesOf = (lines: readonly Continued[]) => inOrder(lines).map(({ before }) => before.place);

describe('lines that go on', () => {
  it('are all that stand as they stood', () => {
    expect(placesOf([line(1, 'so'), line(2, 'I think'), line(3, 'we')])).toEqual([1, 2, 3]);
  });

  it('are not the one that was moved to the end and begins alike', () => {
    expect(placesOf([line(2, 'why'), line(3, 'because'), line(1, 'so', 'so what')])).toEqual([2, 3]);
  });

  it('are the one that has not changed, and not the two that have', () => {
    expect(placesOf([line(2, 'so', 'so what'), line(3, 'and', 'and so'), line(1, 'because')])).toEqual([1]);
  });

  it('are those of which more words have stayed', () => {
    expect(placesOf([line(2, 'so', 'what'), line(1, 'because it works', 'because it works well')])).toEqual([1]);
  });
});
