import { describe, expect, it } from 'vitest';
import { createHearing, said } from './hearing.ts';

const FIRST = said(1, 'Bo', 'And the queue?');

/** A page on which Ann's line is about to be rendered anew. */
function aboutToRender() {
  const page = createHearing();
  page.hear(FIRST, said(2, 'Ann', 'it holds the orders'));
  return page;
}

describe('a line that stands there twice for a moment', () => {
  it.each([
    ['above', [said(9, 'Ann', 'it holds the orders'), said(2, 'Ann', 'it holds the orders')]],
    ['below', [said(2, 'Ann', 'it holds the orders'), said(9, 'Ann', 'it holds the orders')]],
  ])('is one: the new element %s the old one', (_, both) => {
    const page = aboutToRender();
    page.hear(FIRST, ...both);
    page.hear(FIRST, said(9, 'Ann', 'it holds the orders that wait'));
    expect(page.transcript()).toEqual(['Bo: And the queue?', 'Ann: it holds the orders that wait']);
  });

  it('is one while the new element grows and the old one stays as it was', () => {
    const page = aboutToRender();
    page.hear(FIRST, said(2, 'Ann', 'it holds the orders'), said(9, 'Ann', 'it holds the orders'));
    page.hear(FIRST, said(2, 'Ann', 'it holds the orders'), said(9, 'Ann', 'it holds the orders, that wade'));
    page.hear(FIRST, said(2, 'Ann', 'it holds the orders'), said(9, 'Ann', 'It holds the orders that wait'));
    page.hear(FIRST, said(9, 'Ann', 'It holds the orders that wait'), said(10, 'Bo', 'Good.'));
    expect(page.transcript()).toEqual(['Bo: And the queue?', 'Ann: It holds the orders that wait', 'Bo: Good.']);
  });

  it('is one when its new last words are others than those of the element that has gone', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I think we and maybe'));
    page.hear(said(2, 'Ann', 'so I think we and maybe'), said(1, 'Ann', 'so I think we and maybe'));
    page.hear(said(2, 'Ann', 'so I think we should'));
    expect(page.transcript()).toEqual(['Ann: so I think we should']);
  });

  it('is one when it is the new element that goes', () => {
    const page = aboutToRender();
    page.hear(FIRST, said(2, 'Ann', 'it holds the orders'), said(9, 'Ann', 'it holds the orders'));
    page.hear(FIRST, said(2, 'Ann', 'it holds the orders that wait'));
    expect(page.transcript()).toEqual(['Bo: And the queue?', 'Ann: it holds the orders that wait']);
  });

  it('is one in a list that was replaced at the same time', () => {
    const page = aboutToRender();
    const again = said(13, 'Ann', 'it holds the orders');
    page.hear(said(11, 'Bo', 'And the queue?'), said(12, 'Ann', 'it holds the orders'), again);
    page.hear(said(11, 'Bo', 'And the queue?'), { ...again, text: 'it holds the orders too' });
    expect(page.transcript()).toEqual(['Bo: And the queue?', 'Ann: it holds the orders too']);
  });

  it('is not stored when it came up during a pause', () => {
    const page = aboutToRender();
    page.disregard(FIRST, said(2, 'Ann', 'it holds the orders'), said(9, 'Ann', 'it holds the orders off the record'));
    page.hear(FIRST, said(9, 'Ann', 'it holds the orders off the record and on'));
    expect(page.transcript()).toEqual(['Bo: And the queue?', 'Ann: it holds the orders', 'Ann: and on']);
  });
});

describe('two lines that say the same', () => {
  it('are two when two people say it', () => {
    const page = aboutToRender();
    page.hear(FIRST, said(2, 'Ann', 'it holds the orders'), said(3, 'Cleo', 'it holds the orders'));
    expect(page.transcript()).toEqual(['Bo: And the queue?', 'Ann: it holds the orders', 'Cleo: it holds the orders']);
  });

  it('are two when somebody answers "yes" twice', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'Yes.'), said(2, 'Ann', 'Yes.'));
    expect(page.transcript()).toEqual(['Ann: Yes.', 'Ann: Yes.']);
  });

  it('are two when the second was heard word by word', () => {
    const page = aboutToRender();
    const words = ['it', 'holds', 'the', 'orders', 'too'];
    for (let i = 1; i <= words.length; i += 1) {
      page.hear(FIRST, said(2, 'Ann', 'it holds the orders'), said(3, 'Ann', words.slice(0, i).join(' ')));
    }
    expect(page.transcript()).toEqual([
      'Bo: And the queue?',
      'Ann: it holds the orders',
      'Ann: it holds the orders too',
    ]);
  });

  it('are two when somebody else speaks between them', () => {
    const page = aboutToRender();
    page.hear(
      FIRST,
      said(2, 'Ann', 'it holds the orders'),
      said(3, 'Bo', 'what?'),
      said(4, 'Ann', 'it holds the orders'),
    );
    expect(page.stored()).toHaveLength(4);
  });
});
