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
