import { describe, expect, it } from 'vitest';
import { createHearing, said, voiced } from './hearing.ts';

describe('what is on the page while nothing may be captured', () => {
  it('is never stored, and what follows in the same block is', () => {
    const page = createHearing();
    page.disregard(said(1, 'Ann', 'this is private'), said(2, 'Bo', 'so is this'));
    page.hear(said(1, 'Ann', 'this is private'), said(2, 'Bo', 'so is this now to work'));
    expect(page.transcript()).toEqual(['Bo: now to work']);
  });

  it('ends the utterance before a pause, and a new one begins after it', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'tell me about caching'));
    page.disregard(said(1, 'Ann', 'tell me about caching off the record'));
    page.hear(said(1, 'Ann', 'tell me about caching off the record back to it'));
    expect(page.transcript()).toEqual(['Ann: tell me about caching', 'Ann: back to it']);
  });

  it('stays out when it is corrected later', () => {
    const page = createHearing();
    page.disregard(said(1, 'Ann', 'off record'));
    page.hear(said(1, 'Ann', 'off record back to it'));
    page.hear(said(1, 'Ann', 'Off the record. Back to it'));
    expect(page.transcript()).toEqual(['Ann: Back to it']);
  });

  it('stays out when the region is replaced with the same history in it', () => {
    const page = createHearing();
    page.disregard(said(1, 'Ann', 'this is quite private'), said(2, 'Bo', 'yes'));
    page.hear(said(1, 'Ann', 'this is quite private'), said(2, 'Bo', 'yes'), said(3, 'Ann', 'now to work'));
    page.hear(said(11, 'Ann', 'this is quite private'), said(12, 'Bo', 'yes'), said(13, 'Ann', 'now to work'));
    expect(page.transcript()).toEqual(['Ann: now to work']);
  });

  it('stays out when rows from before it are scrolled into view', () => {
    const page = createHearing();
    page.disregard(said(4, 'Ann', 'shall we begin then'));
    page.hear(said(3, 'Bo', 'my phone number is secret'), said(4, 'Ann', 'shall we begin then'));
    expect(page.transcript()).toEqual([]);
  });

  it('stays out of a rolling window', () => {
    const page = createHearing({ ordered: false });
    page.disregard(voiced(1, 'avatar a', 'one two three four five'));
    page.hear(voiced(1, 'avatar a', 'three four five six seven'));
    page.hear(voiced(1, 'avatar a', 'five six seven eight nine'));
    expect(page.transcript()).toEqual(['avatar a: six seven eight nine']);
  });
});
