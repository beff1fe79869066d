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

  it('may have its words put right while they roll', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'think we so I the ten ant we uh'));
    page.hear(voiced(1, 'avatar a', 'so I the think we and so I'));
    expect(page.stored().map(({ text }) => text)).toEqual(['think we so I the think we and so I']);
  });

  it.each([
    ['before', 'with the numbers from last quarter.start with the numbers from last'],
    ['behind', 'start with the numbers from lastwith the numbers from last quarter.'],
  ])('may for a moment hold its old text too, %s the new one', (_, both) => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'start with the numbers from last'));
    page.hear(voiced(1, 'avatar a', both));
    page.hear(voiced(1, 'avatar a', 'with the numbers from last quarter. And'));
    expect(page.stored().map(({ text }) => text)).toEqual(['start with the numbers from last quarter. And']);
  });

  it('goes on when captions come back where it has rolled on meanwhile', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'avatar a', 'and think we so I the think we'));
    page.hear();
    page.hear(voiced(2, 'avatar a', 'so I the think we and so I'));
    expect(page.transcript()).toEqual(['avatar a: and think we so I the think we and so I']);
  });

  it('goes on beside that of somebody with the same initials when captions come back', () => {
    const page = zoomPage();
    page.hear(voiced(1, 'initials AB', 'so I think we the so'), voiced(2, 'initials AB', 'the queue is full now'));
    page.hear();
    page.hear(voiced(3, 'initials AB', 'the queue is full now'), voiced(4, 'initials AB', 'so I think we the so'));
    page.hear(voiced(3, 'initials AB', 'the queue is full now then'), voiced(4, 'initials AB', 'I think we the so I'));
    expect(page.transcript()).toEqual([
      'initials AB: so I think we the so I',
      'initials AB: the queue is full now then',
    ]);
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
    const page = zoomPage();
    page.hear(said(1, 'Ann', 'one two three four five six'));
    page.hear(said(1, 'Ann', 'three four five six seven eight'), said(2, 'Bo', 'okay'));
    expect(page.transcript()).toEqual(['Ann: one two three four five six seven eight', 'Bo: okay']);
  });
});
