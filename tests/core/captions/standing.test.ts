import { describe, expect, it } from 'vitest';
import { asTheyStood } from '#core/captions/standing.ts';

const line = (key: number, text: string) => ({ key, speaker: null, voice: null, text });

describe('captions that are found late', () => {
  it('are known as they stood at an earlier moment', () => {
    const lines = [line(1, 'So where would you keep them?'), line(2, 'In Redis, I think.'), line(3, 'And how long?')];
    const texts = ['Join now', 'So where would you keep them?', 'in Redis, I'];
    expect(asTheyStood(lines, texts)).toEqual([lines[0], line(2, 'in Redis, I')]);
  });

  it('are told though their last word has been rewritten', () => {
    expect(asTheyStood([line(1, 'So where would you')], ['so where wood'])).toEqual([line(1, 'so where wood')]);
  });

  it('have the longest of several beginnings', () => {
    expect(asTheyStood([line(1, 'So where would you')], ['So', 'So where', ''])).toEqual([line(1, 'So where')]);
  });

  it('are new where nothing like them stood there', () => {
    expect(asTheyStood([line(1, 'And how long?')], ['And', 'how long?', 'Anders'])).toEqual([line(1, 'And')]);
    expect(asTheyStood([line(1, 'How long?')], ['Leave', ''])).toEqual([]);
  });
});
