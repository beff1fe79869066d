import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_CHARS } from '#core/transcripts/transcript.ts';
import { createGatherer, cutIntoParts, MAX_PART_CHARS, MAX_PARTS, type TextPart } from '#messaging/text-parts.ts';

const partsOf = (importId: string, ...texts: readonly string[]): readonly TextPart[] =>
  texts.map((text, part) => ({ importId, part, parts: texts.length, text }));

describe('a text cut into parts', () => {
  it('is one part when it is short, even without a word', () => {
    expect(cutIntoParts('Ann: hello')).toEqual(['Ann: hello']);
    expect(cutIntoParts('')).toEqual(['']);
  });

  it('keeps both halves of a character together', () => {
    expect(cutIntoParts('ab😀cd', 3)).toEqual(['ab', '😀c', 'd']);
  });

  it('is the same text put together, and no part is longer than allowed or broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 9 }), (text, maxChars) => {
        const parts = cutIntoParts(text, maxChars);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(maxChars);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('needs no more parts than are allowed, at its longest', () => {
    expect(cutIntoParts('x'.repeat(MAX_FILE_CHARS)).length).toBeLessThanOrEqual(MAX_PARTS);
    const worst = `x${'😀'.repeat(MAX_FILE_CHARS / 2)}`.slice(0, MAX_FILE_CHARS - 1);
    expect(cutIntoParts(worst).length).toBeLessThanOrEqual(MAX_PARTS);
    expect(cutIntoParts(worst)[0]?.length).toBe(MAX_PART_CHARS - 1);
  });
});

describe('parts that are gathered', () => {
  it('are the text once the last is there', () => {
    const gather = createGatherer();
    expect(partsOf('a', 'one ', 'two ', 'three').map(gather)).toEqual([
      { state: 'waiting' },
      { state: 'waiting' },
      { state: 'complete', text: 'one two three' },
    ]);
  });

  it('are interrupted where the earlier ones are not known, as after a restart', () => {
    const [, second] = partsOf('a', 'one ', 'two');
    expect(second && createGatherer()(second)).toEqual({ state: 'interrupted' });
  });

  it('are interrupted by another text that begins, which goes through', () => {
    const gather = createGatherer();
    const [first, second] = partsOf('a', 'one ', 'two');
    const others = partsOf('b', 'uno ', 'due');
    const sent = [first, others[0], second, others[1]].map((part) => part && gather(part).state);
    expect(sent).toEqual(['waiting', 'waiting', 'interrupted', 'complete']);
  });

  it('never skip, repeat or change their number', () => {
    const [first, second, third] = partsOf('a', 'one ', 'two ', 'three');
    if (!first || !second || !third) throw new Error('three parts were made');
    for (const wrong of [third, { ...second, parts: 2 }]) {
      const gather = createGatherer();
      gather(first);
      expect(gather(wrong)).toEqual({ state: 'interrupted' });
    }
    const gather = createGatherer();
    gather(first);
    gather(second);
    expect(gather(second)).toEqual({ state: 'interrupted' });
  });

  it('begin anew with the first part', () => {
    const gather = createGatherer();
    const [first, second] = partsOf('a', 'one ', 'two');
    const sent = [first, first, second].map((part) => part && gather(part));
    expect(sent.at(-1)).toEqual({ state: 'complete', text: 'one two' });
  });
});
