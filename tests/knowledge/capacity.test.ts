import { describe, expect, it } from 'vitest';
import { FORMULAS } from '#knowledge/capacity/index.ts';
import { LATENCIES } from '#knowledge/capacity/latency.ts';
import { THROUGHPUTS } from '#knowledge/capacity/throughput.ts';
import type { SourcedNumber } from '#knowledge/source.ts';

const FIGURES: readonly (SourcedNumber & { id: string; soWhat: string })[] = [...LATENCIES, ...THROUGHPUTS];
const countWords = (text: string) => text.trim().split(/\s+/).length;

describe.each(Object.entries(FORMULAS))('the formula %s', (key, formula) => {
  it('stands under its own id', () => {
    expect(formula.id).toBe(key);
  });

  it('explains each input of its example, and no other', () => {
    expect(Object.keys(formula.inputs)).toEqual(Object.keys(formula.example.given));
  });

  it('is said in one breath', () => {
    expect(countWords(formula.example.say)).toBeLessThanOrEqual(45);
  });

  it('asks a question, and says what the answer decides', () => {
    expect(formula.question).toMatch(/\?$/);
    expect(formula.decides).toMatch(/\.$/);
  });

  it('names 1 to 3 pitfalls', () => {
    expect(formula.pitfalls.length).toBeGreaterThanOrEqual(1);
    expect(formula.pitfalls.length).toBeLessThanOrEqual(3);
  });

  it('has a source with its year', () => {
    expect(formula.source.year).toBeGreaterThan(1900);
  });
});

describe('the figures', () => {
  it('use each id once', () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  });

  it.each(FIGURES)('say where $id comes from, of which year, and what it decides', ({ source, soWhat }) => {
    expect(source.title).not.toBe('');
    expect(source.by).not.toBe('');
    expect(source.year).toBeGreaterThanOrEqual(2000);
    expect(soWhat).toMatch(/\.$/);
  });

  it('are sorted from the fastest to the slowest', () => {
    const times: readonly number[] = LATENCIES.map(({ nanoseconds }) => nanoseconds);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
