import { describe, expect, it } from 'vitest';
import { createHearing, said, voiced } from './hearing.ts';

describe('a speaker', () => {
  it('may be known only after most was said', () => {
    const page = createHearing();
    page.hear(said(1, null, 'so I think we should ship'));
    const changed = page.hear(said(1, 'Ann (Guest)', 'so I think we should ship'));
    expect(changed).toMatchObject([{ seq: 0, rev: 2, speaker: 'Ann (Guest)' }]);
  });

  it('may first be a stand-in in a language that nobody listed', () => {
    const page = createHearing();
    page.hear(said(1, 'Unbekannter Benutzer', 'so I think'));
    page.hear(said(1, 'Ann', 'so I think we'));
    expect(page.transcript()).toEqual(['Ann: so I think we']);
  });

  it('stays known when the page stops naming them', () => {
    const page = createHearing({ ordered: false });
    page.hear(voiced(1, 'avatar a', 'so I think', 'Ann'));
    page.hear(voiced(1, 'avatar a', 'so I think we'));
    expect(page.stored()).toMatchObject([{ speaker: 'Ann', voice: 'avatar a', text: 'so I think we' }]);
  });

  it('has a clean name of a bearable length, however a page writes it', () => {
    const page = createHearing();
    page.hear(said(1, ` Ann\u0000  ${'x'.repeat(1_000)}`, 'so I think'));
    page.hear(said(1, ` Ann\u0000  ${'x'.repeat(1_000)}`, 'So I think we should'));
    expect(page.stored()).toHaveLength(1);
    expect(page.stored()[0]?.speaker).toMatch(/^Ann x{190,200}$/);
  });

  it('may share a name with another: their words stay apart', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'the cache'), said(2, 'Ann', 'the queue'));
    page.hear(said(1, 'Ann', 'the cache holds it'), said(2, 'Ann', 'the queue holds it'));
    expect(page.transcript()).toEqual(['Ann: the cache holds it', 'Ann: the queue holds it']);
  });

  it('may share a name and the words with another: a picture tells whose line has come back', () => {
    const page = createHearing();
    const both = (first: number) => [
      voiced(first, 'avatar a', 'it holds the orders', 'Ann'),
      voiced(first + 1, 'avatar b', 'it holds the orders', 'Ann'),
    ];
    page.hear(...both(1));
    page.hear(...both(11).reverse());
    expect(page.stored().map(({ voice }) => voice)).toEqual(['avatar a', 'avatar b', 'avatar a']);
  });

  it('may share a name with another who goes on in the same place: a picture tells them apart', () => {
    const page = createHearing();
    page.hear(voiced(1, 'avatar a', 'it holds', 'Ann'));
    page.hear(voiced(2, 'avatar b', 'it holds orders', 'Ann'));
    expect(page.stored().map(({ voice, text }) => [voice, text])).toEqual([
      ['avatar a', 'it holds'],
      ['avatar b', 'it holds orders'],
    ]);
  });

  it('has the picture that comes late', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'it holds'));
    page.hear(voiced(1, 'avatar a', 'it holds orders', 'Ann'));
    page.hear(said(9, 'Ann', 'it holds orders'));
    expect(page.stored()).toMatchObject([{ speaker: 'Ann', voice: 'avatar a', text: 'it holds orders' }]);
  });

  it('may change the picture in the middle of a line', () => {
    const page = createHearing();
    page.hear(voiced(1, 'avatar a', 'it holds the orders', 'Ann'));
    page.hear(voiced(1, 'avatar b', 'it holds the orders and', 'Ann'));
    expect(page.stored()).toMatchObject([{ voice: 'avatar b', text: 'it holds the orders and' }]);
  });

  it('may share initials with another: their words stay apart', () => {
    const page = createHearing({ ordered: false });
    page.hear(voiced(1, 'initials AB', 'the cache'), voiced(2, 'initials AB', 'the queue'));
    page.hear(voiced(2, 'initials AB', 'the queue is full'), voiced(1, 'initials AB', 'the cache is cold'));
    expect(page.transcript()).toEqual(['initials AB: the cache is cold', 'initials AB: the queue is full']);
  });
});

describe('a row that is used again', () => {
  it('begins an utterance for its new speaker, and leaves the old one alone', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I think we should ship'), said(2, 'Bo', 'why'));
    page.hear(said(2, 'Bo', 'why'), said(1, 'Bo', 'what about the cache'));
    expect(page.transcript()).toEqual(['Ann: so I think we should ship', 'Bo: why', 'Bo: what about the cache']);
  });

  it('is not mistaken for a shorter text when the same speaker begins with the same word', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I think'), said(2, 'Bo', 'why'));
    page.hear(said(2, 'Bo', 'why'), said(1, 'Ann', 'so'));
    page.hear(said(2, 'Bo', 'why'), said(1, 'Ann', 'so because'));
    expect(page.transcript()).toEqual(['Ann: so I think', 'Bo: why', 'Ann: so because']);
  });

  it('is not mistaken for a corrected name when somebody else begins with the same word', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I think we should ship'));
    page.hear(said(1, 'Bo', 'so'));
    expect(page.transcript()).toEqual(['Ann: so I think we should ship', 'Bo: so']);
  });

  it('does not lose what it showed, should that be scrolled back into view', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'so I think we should ship'), said(2, 'Bo', 'why'));
    page.hear(said(2, 'Bo', 'why'), said(1, 'Ann', 'because it works'));
    page.hear(said(3, 'Ann', 'so I think we should ship'), said(2, 'Bo', 'why'));
    expect(page.transcript()).toEqual(['Ann: so I think we should ship', 'Bo: why', 'Ann: because it works']);
  });
});
