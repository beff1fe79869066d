import { describe, expect, it } from 'vitest';
import { MAX_UTTERANCE_CHARS } from '#core/captions/assemble.ts';
import { createHearing, said, words } from './hearing.ts';

describe('a stretch too long for one utterance', () => {
  it('is cut, with each word once', () => {
    const page = createHearing();
    const text = words(4_000);
    page.hear(said(1, 'Ann', text));
    const stored = page.stored();
    expect(stored.length).toBeGreaterThan(3);
    expect(Math.max(...stored.map((utterance) => utterance.text.length))).toBeLessThanOrEqual(MAX_UTTERANCE_CHARS);
    expect(stored.map((utterance) => utterance.text).join(' ')).toBe(text);
  });

  it('leaves the earlier pieces alone while it grows', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', words(2_000)));
    const before = page.stored();
    const changed = page.hear(said(1, 'Ann', `${words(2_000)} and more`));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.text.endsWith('word1999 and more')).toBe(true);
    expect(page.stored().slice(0, -1)).toEqual(before.slice(0, -1));
  });

  it('keeps each word once when an early word is put in later', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', `we ${words(2_000)}`));
    page.hear(said(1, 'Ann', `we all ${words(2_000)} done`));
    const text = page
      .stored()
      .map((utterance) => utterance.text)
      .join(' ');
    expect(text).toBe(`we ${words(2_000)} done`);
  });

  it('may be one word of 100 kB', () => {
    const page = createHearing();
    page.hear(said(1, 'Ann', 'x'.repeat(100_000)));
    expect(
      page
        .stored()
        .map(({ text }) => text)
        .join(''),
    ).toBe('x'.repeat(100_000));
  });

  it('is followed cheaply, however long it has become', () => {
    const page = createHearing();
    let text = words(12_000);
    page.hear(said(1, 'Ann', text));
    const start = performance.now();
    for (let i = 0; i < 50; i += 1) {
      text += ` more${i}`;
      page.hear(said(1, 'Ann', text));
    }
    expect((performance.now() - start) / 50).toBeLessThan(50);
  });
});

describe('a call of many hours', () => {
  const line = (key: number, number: number) => said(key, number % 2 === 0 ? 'Ann' : 'Bo', words(5, `${number}x`));

  it('is followed, and its last hundreds of lines still known, in little time', () => {
    const page = createHearing();
    const start = performance.now();
    for (let i = 0; i < 3_000; i += 1) page.hear(line(i, i));
    page.hear(...Array.from({ length: 200 }, (_, i) => line(9_000 + i, 2_800 + i)));
    expect(page.stored()).toHaveLength(3_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
