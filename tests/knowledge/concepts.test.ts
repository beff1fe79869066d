import { describe, expect, it } from 'vitest';
import { isNearMiss } from '#core/coach/near-miss.ts';
import { stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';
import { AREA_IDS, type Level, RUNGS } from '#knowledge/concepts/concept.ts';
import { AREAS } from '#knowledge/concepts/index.ts';
import { misspelt, repeated, unheard } from './phrase-rules.ts';
import { isImplausible } from './source-rules.ts';

const CONCEPTS = AREAS.flatMap((area) => area.concepts);
const IDS: ReadonlySet<string> = new Set(CONCEPTS.map(({ id }) => id));

const countWords = (text: string) => text.trim().split(/\s+/).length;
const countSentences = (text: string) => text.match(/[.?!]['"]?(?=\s|$)/g)?.length ?? 0;
const phrasesOf = (level: Level) => level.points.flatMap(({ listensFor }) => listensFor);
const isOutside = (count: number, least: number, most: number) => count < least || count > most;

describe('the areas', () => {
  it('stand in the order in which they are learnt', () => {
    expect(AREAS.map(({ id }) => id)).toEqual(AREA_IDS);
  });

  it('use each concept id and each title once', () => {
    expect(repeated(CONCEPTS.map(({ id }) => id))).toEqual([]);
    expect(repeated(CONCEPTS.map(({ title }) => title))).toEqual([]);
  });

  it.each(AREAS)('$id keeps at least 5 concepts under its own name', ({ id, concepts }) => {
    expect(concepts.length).toBeGreaterThanOrEqual(5);
    expect(concepts.filter((concept) => !concept.id.startsWith(`${id}/`))).toEqual([]);
  });

  it('keep Go apart from what everybody is asked', () => {
    const ofOneTrack = CONCEPTS.filter(({ track }) => track !== null);
    expect(ofOneTrack.map(({ id, track }) => [id, track])).toEqual([['concurrency/goroutines-and-channels', 'go']]);
  });
});

describe.each(CONCEPTS)('$id', ({ id, summary, related, sources, levels }) => {
  it('is summed up in one sentence', () => {
    expect(countSentences(summary)).toBe(1);
  });

  it('leads to other concepts that exist', () => {
    expect(related.length).toBeGreaterThanOrEqual(1);
    expect(repeated(related)).toEqual([]);
    expect(related.filter((other) => other === id || !IDS.has(other))).toEqual([]);
  });

  it('names what its facts rest on, each source once, with who stands behind it and a plausible year', () => {
    expect(sources.length).toBeGreaterThanOrEqual(1);
    expect(repeated(sources.map(({ title }) => title))).toEqual([]);
    expect(sources.filter(isImplausible)).toEqual([]);
  });

  it('climbs the ladder in order', () => {
    expect(levels.map(({ rung }) => rung)).toEqual(RUNGS);
  });

  it('asks in one to three sentences', () => {
    const prompts = levels.map(({ prompt }) => prompt);
    expect(prompts.filter((prompt) => isOutside(countSentences(prompt), 1, 3))).toEqual([]);
  });

  it('wants 3 to 6 points of each answer and knows how people go wrong', () => {
    expect(levels.filter(({ points }) => isOutside(points.length, 3, 6))).toEqual([]);
    expect(levels.filter(({ wrongAnswers }) => wrongAnswers.length === 0)).toEqual([]);
  });

  it('listens for each point in 3 to 8 ways, no way under two points of a level', () => {
    const points = levels.flatMap((level) => level.points);
    expect(points.filter(({ listensFor }) => isOutside(listensFor.length, 3, 8))).toEqual([]);
    expect(levels.flatMap((level) => repeated(phrasesOf(level)))).toEqual([]);
  });

  it('writes its phrases in the notation, and so that captions can match them', () => {
    const phrases = levels.flatMap(phrasesOf);
    expect(misspelt(phrases)).toEqual([]);
    expect(unheard(phrases)).toEqual([]);
  });

  it('has model answers that take under a minute to say', () => {
    const answers = levels.map(({ modelAnswer }) => modelAnswer);
    expect(answers.filter((answer) => isOutside(countWords(answer), 60, 140))).toEqual([]);
  });

  it('hears every point in the model answer, read aloud', () => {
    expect(levels.flatMap(pointsMissed)).toEqual([]);
  });
});

function pointsMissed({ rung, points, modelAnswer }: Level): string[] {
  const heard = stemWords(hearWords(modelAnswer));
  const book = createPhraseBook(points.map((point) => [point, point.listensFor] as const));
  const made = book.find(heard, (match) => !isNearMiss(modelAnswer, heard, match));
  return points.filter((point) => !made.has(point)).map(({ text }) => `${rung}: ${text}`);
}
