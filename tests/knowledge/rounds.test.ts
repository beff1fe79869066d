import { describe, expect, it } from 'vitest';
import { createStepListener } from '#core/coach/coverage.ts';
import { hearWords } from '#core/intent/words.ts';
import { AREAS } from '#knowledge/concepts/index.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { FULL_ROUNDS, type Phrase, ROUND_IDS, type RoundId, type Step } from '#knowledge/schema.ts';

/** Words apart by one space, alternatives by a slash, a star only at the end of a word. */
const WORD = String.raw`[a-z0-9+#]+\*?`;
const ALTERNATIVES = `${WORD}(?:/${WORD})*`;
const NOTATION = new RegExp(`^${ALTERNATIVES}(?: ${ALTERNATIVES})*$`);

const FULL: ReadonlySet<RoundId> = new Set(FULL_ROUNDS);
const STEPS: readonly Step[] = ROUNDS.flatMap((round) => round.steps);
const LISTENER = createStepListener(ROUNDS);
const CONCEPTS: ReadonlySet<string> = new Set(AREAS.flatMap(({ concepts }) => concepts.map(({ id }) => id)));

const countWords = (text: string) => text.trim().split(/\s+/).length;
const phrasesOf = (step: Step): Phrase[] => [...step.listensFor, ...step.asks];

describe('the rounds', () => {
  it('tell each near-miss once', () => {
    expect(repeated(STEPS.flatMap(({ nearMisses }) => nearMisses))).toEqual([]);
  });

  it('have figures for about half of their steps', () => {
    const withFigures = STEPS.filter(({ numbers }) => numbers.length > 0).length;
    expect(withFigures / STEPS.length).toBeGreaterThan(0.4);
  });

  it('have one scaffold each, in the order of ROUND_IDS', () => {
    expect(ROUNDS.map(({ id }) => id)).toEqual(ROUND_IDS);
  });

  it('use each step id once', () => {
    expect(repeated(STEPS.map(({ id }) => id))).toEqual([]);
  });
});

describe.each(ROUNDS)('$id', (round) => {
  it('has a title of at most 3 words', () => {
    expect(countWords(round.title)).toBeLessThanOrEqual(3);
  });

  it('has as many steps as its kind asks for', () => {
    const [least, most] = FULL.has(round.id) ? [6, 12] : [4, 6];
    expect(round.steps.length).toBeGreaterThanOrEqual(least);
    expect(round.steps.length).toBeLessThanOrEqual(most);
  });

  it('prefixes its step ids with its own', () => {
    expect(round.steps.filter(({ id }) => !id.startsWith(`${round.id}/`))).toEqual([]);
  });

  it.each(['listensFor', 'asks'] as const)('has no phrase of %s under two steps, or twice under one', (kind) => {
    expect(repeated(round.steps.flatMap((step) => step[kind]))).toEqual([]);
  });
});

describe('system-design', () => {
  it('walks capacity, API contract, datastore and failure modes in that order', () => {
    const ids = ROUNDS.find(({ id }) => id === 'system-design')?.steps.map(({ id }) => id) ?? [];
    const pillars = ['capacity', 'api-contract', 'datastore', 'failure-modes'];
    const places = pillars.map((pillar) => ids.findIndex((id) => id.startsWith(`system-design/${pillar}`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe.each(STEPS)('$id', (step) => {
  it('has a cue that is read in one glance', () => {
    expect(countWords(step.cue)).toBeLessThanOrEqual(9);
    expect(step.cue).not.toMatch(/^consider\b/i);
  });

  it('has a say line that is one breath long', () => {
    expect(countWords(step.say)).toBeLessThanOrEqual(45);
  });

  it('names 1 to 3 pitfalls', () => {
    expect(step.pitfalls.length).toBeGreaterThanOrEqual(1);
    expect(step.pitfalls.length).toBeLessThanOrEqual(3);
  });

  it('listens for at least 6 phrases and knows at least 3 ways to be asked for', () => {
    expect(step.listensFor.length).toBeGreaterThanOrEqual(6);
    expect(step.asks.length).toBeGreaterThanOrEqual(3);
  });

  it('writes its phrases in the notation', () => {
    expect(phrasesOf(step).filter((phrase) => !NOTATION.test(phrase))).toEqual([]);
  });

  it('is covered by its own say line, read aloud', () => {
    expect([...LISTENER.covered(step.say).keys()]).toContain(step.id);
  });

  it('is not covered by a sentence that only touches it', () => {
    expect(step.nearMisses.length).toBeGreaterThanOrEqual(2);
    expect(step.nearMisses.length).toBeLessThanOrEqual(4);
    expect(step.nearMisses.filter((said) => LISTENER.covered(said).has(step.id))).toEqual([]);
  });

  it('says its figures with a source of which it gives the year', () => {
    for (const { what, value, source } of step.numbers) {
      expect(countWords(what)).toBeLessThanOrEqual(22);
      expect(countWords(value)).toBeLessThanOrEqual(14);
      expect(value).not.toMatch(/\.$/);
      expect(source.title).not.toBe('');
      expect(source.by).not.toBe('');
      expect(source.year).toBeGreaterThanOrEqual(1990);
      expect(source.year).toBeLessThanOrEqual(2026);
    }
  });

  it('sends to at most four concepts, all of which exist', () => {
    expect(step.related.length).toBeLessThanOrEqual(4);
    expect(repeated(step.related)).toEqual([]);
    expect(step.related.filter((id) => !CONCEPTS.has(id))).toEqual([]);
  });

  // "blue green" is heard as "bluegreen": a phrase that spells it the first way never matches.
  it('has no phrase in which every way of saying it is repaired as a mishearing', () => {
    expect(phrasesOf(step).filter((phrase) => waysToSay(phrase).every(isRepaired))).toEqual([]);
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

function waysToSay(phrase: Phrase): string[] {
  const words = phrase.replaceAll('*', '').split(' ');
  return words.reduce<string[]>(
    (ways, word) => ways.flatMap((way) => word.split('/').map((choice) => `${way} ${choice}`.trim())),
    [''],
  );
}

function isRepaired(said: string): boolean {
  return (
    hearWords(said)
      .map(({ word }) => word)
      .join(' ') !== said
  );
}
