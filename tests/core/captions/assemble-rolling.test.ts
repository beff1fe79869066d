import { describe, expect, it } from 'vitest';
import { createHearing, said, voiced } from './hearing.ts';

/** Zoom shows lines in any order. */
const zoomPage = () => createHearing({ ordered: false });

describe('a rolling window', () => {
  it('is one utterance with each word once', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', "okay so let's start with the"));
    page.hear(voiced(1, 'avatar a', "Okay, so let's start with the numbers"));
    page.hear(voiced(1, 'avatar a', "let's start with the numbers from last"));
    page.hear(voiced(1, 'avatar a', 'with the numbers from last quarter.'));
    expect(page.stored().map(({ text }) => text)).toEqual(["Okay, so let's start with the numbers from last quarter."]);
  });

  it('keeps a phrase that is said twice', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'we read from it and we read'));
    page.hear(voiced(1, 'avatar a', 'from it and we read from it'));
    page.hear(voiced(1, 'avatar a', 'and we read from it again later'));
    expect(page.stored().map(({ text }) => text)).toEqual(['we read from it and we read from it again later']);
  });

  it('keeps its order of words when windows change places', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'the cache'), voiced(2, 'avatar b', 'sorry'));
    page.hear(voiced(2, 'avatar b', 'sorry go on'), voiced(1, 'avatar a', 'the cache is cold'));
    expect(page.transcript()).toEqual(['avatar a: the cache is cold', 'avatar b: sorry go on']);
  });

  it('begins a new utterance when it comes back after a silence with other words', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'so we should shard by tenant'));
    page.hear();
    page.hear(voiced(1, 'avatar a', 'so'));
    page.hear(voiced(1, 'avatar a', 'so what about reads'));
    expect(page.transcript()).toEqual(['avatar a: so we should shard by tenant', 'avatar a: so what about reads']);
  });

  it('keeps a short answer that is given again after a silence', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'yes'));
    page.hear();
    page.hear(voiced(1, 'avatar a', 'yes'));
    expect(page.transcript()).toEqual(['avatar a: yes', 'avatar a: yes']);
  });

  it('goes on when captions come back with its last words', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'so we should shard by tenant'));
    page.hear();
    page.hear(voiced(2, 'avatar a', 'so we should shard by tenant'));
    page.hear(voiced(2, 'avatar a', 'should shard by tenant and region'));
    expect(page.transcript()).toEqual(['avatar a: so we should shard by tenant and region']);
  });

  it('is not taken for what another voice said', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'so we should shard by tenant'));
    page.hear(voiced(2, 'avatar b', 'so we should shard by tenant'));
    expect(page.transcript()).toEqual([
      'avatar a: so we should shard by tenant',
      'avatar b: so we should shard by tenant',
    ]);
  });

  it('may be a block that loses its front, as on Meet up to 2024', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'one two three four five six'));
    page.hear(said(1, 'Ann', 'three four five six seven eight'), said(2, 'Bo', 'okay'));
    expect(page.transcript()).toEqual(['Ann: one two three four five six seven eight', 'Bo: okay']);
  });
});
