import { describe, expect, it } from 'vitest';
import { compilePhrase, matchAt, stemWords } from '#core/coach/phrase.ts';
import { hearWords } from '#core/intent/words.ts';
import { AREAS as CONCEPT_AREAS } from '#knowledge/concepts/index.ts';
import { QUESTIONS } from '#knowledge/questions/index.ts';
import type { Question } from '#knowledge/questions/question.ts';
import { SEED_QUESTIONS } from '#knowledge/questions/seeds.ts';
import { type Phrase, ROUND_IDS } from '#knowledge/schema.ts';
import { filesUnder } from '../architecture/source-files.ts';
import { misspelt, repeated, unheard } from './phrase-rules.ts';

const AREAS = [
  'fundamentals',
  'databases',
  'security',
  'performance',
  'apis',
  'cloud',
  'patterns',
  'testing',
  'scenarios',
  'experience',
];

/** A question may only point at a concept that there is. */
const CONCEPTS = new Set<string>(CONCEPT_AREAS.flatMap(({ concepts }) => concepts.map(({ id }) => id)));

const ids = QUESTIONS.map(({ id }) => id);
const labels = Object.keys(SEED_QUESTIONS);
const countWords = (text: string) => text.trim().split(/\s+/).length;
const phrasesOf = ({ points, followUps }: Question): Phrase[] => [
  ...points.flatMap(({ listensFor }) => listensFor),
  ...followUps.flatMap(({ whenTheySay }) => whenTheySay),
];

describe('the question bank', () => {
  it('uses each id and each prompt once', () => {
    expect(repeated(ids)).toEqual([]);
    expect(repeated(QUESTIONS.map(({ prompt }) => prompt))).toEqual([]);
  });

  it('covers ten areas, with at least five questions in each', () => {
    expect([...new Set(ids.map((id) => id.split('/')[0]))]).toEqual(AREAS);
    for (const area of AREAS) expect(ids.filter((id) => id.startsWith(`${area}/`)).length).toBeGreaterThanOrEqual(5);
  });

  it('asks fundamental, standard and advanced questions', () => {
    expect(new Set(QUESTIONS.map(({ level }) => level))).toEqual(new Set(['fundamental', 'standard', 'advanced']));
  });

  it('asks about every round', () => {
    expect(new Set(QUESTIONS.map(({ round }) => round))).toEqual(new Set(ROUND_IDS));
  });

  it('keeps each question in the file of its id', () => {
    const files = filesUnder('knowledge/questions')
      .filter((path) => /\/questions\/[^/]+\/[^/]+\.ts$/.test(path) && !path.endsWith('/index.ts'))
      .map((path) => path.replace(/^.*\/questions\/(.+)\.ts$/, '$1'));
    expect(files.toSorted()).toEqual(ids.toSorted());
  });
});

describe('what the bank promises to cover', () => {
  it('leads to a question for every label', () => {
    const known = new Set<string>(ids);
    expect(Object.entries(SEED_QUESTIONS).filter(([, id]) => !known.has(id))).toEqual([]);
  });

  it('is what every question is there for', () => {
    const wanted = new Set<string>(Object.values(SEED_QUESTIONS));
    expect(ids.filter((id) => !wanted.has(id))).toEqual([]);
  });

  it('holds all of the bank: five questions in each of ten areas', () => {
    const numbers = labels.flatMap((label) => label.match(/^bank (\d+\.\d+) /)?.[1] ?? []);
    const expected = AREAS.flatMap((_, area) => [1, 2, 3, 4, 5].map((n) => `${area + 1}.${n}`));
    expect(numbers).toEqual(expected);
  });

  it('holds the thirteen numbered questions of the strict interviewer', () => {
    const numbers = labels.flatMap((label) => label.match(/^strict (\d+) /)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
  });

  it.each([
    ['strict verification', 12],
    ['conversational starter', 5],
    ['conversational experience', 7],
    ['conversational design', 4],
    ['conversational deep dive', 4],
    ['conversational fundamentals', 4],
    ['conversational follow-up', 3],
    ['conversational problem', 3],
    ['conversational security probe', 4],
    ['conversational security gap', 3],
  ])('holds every %s', (kind, count) => {
    expect(labels.filter((label) => label.startsWith(`${kind} `))).toHaveLength(count);
  });
});

describe.each(QUESTIONS)('$id', (question) => {
  it('is asked aloud in one breath or two', () => {
    expect(countWords(question.prompt)).toBeGreaterThanOrEqual(12);
    expect(countWords(question.prompt)).toBeLessThanOrEqual(50);
  });

  it('touches only concepts that there are, each once', () => {
    const unknown = question.concepts.filter((concept) => !CONCEPTS.has(concept));
    expect(unknown).toEqual([]);
    expect(repeated(question.concepts)).toEqual([]);
  });

  it('expects 3 to 6 points, each of one sentence that is read in a glance or two', () => {
    expect(question.points.length).toBeGreaterThanOrEqual(3);
    expect(question.points.length).toBeLessThanOrEqual(6);
    expect(question.points.filter(({ text }) => countWords(text) > 40)).toEqual([]);
  });

  it('knows 3 to 8 ways in which each point sounds', () => {
    for (const { listensFor } of question.points) {
      expect(listensFor.length).toBeGreaterThanOrEqual(3);
      expect(listensFor.length).toBeLessThanOrEqual(8);
    }
  });

  it('has no phrase under two points, or twice under one', () => {
    expect(repeated(question.points.flatMap(({ listensFor }) => listensFor))).toEqual([]);
  });

  it('follows up on something that was said', () => {
    expect(question.followUps.length).toBeGreaterThanOrEqual(2);
    expect(question.followUps.some(({ whenTheySay }) => whenTheySay.length > 0)).toBe(true);
    expect(repeated(question.followUps.map(({ ask }) => ask))).toEqual([]);
  });

  it('names 1 to 4 red flags', () => {
    expect(question.redFlags.length).toBeGreaterThanOrEqual(1);
    expect(question.redFlags.length).toBeLessThanOrEqual(4);
  });

  it('writes its phrases in the notation', () => {
    expect(misspelt(phrasesOf(question))).toEqual([]);
  });

  // "blue green" is heard as "bluegreen": a phrase that spells it the first way never matches.
  it('has no phrase in which every way of saying it is repaired as a mishearing', () => {
    expect(unheard(phrasesOf(question))).toEqual([]);
  });

  // A phrase that the question itself contains would tick a point before anybody has answered.
  it('gives no point away by being asked', () => {
    const given = question.points.flatMap(({ listensFor }) => listensFor).filter(isHeardIn(question.prompt));
    expect(given).toEqual([]);
  });
});

function isHeardIn(text: string): (phrase: Phrase) => boolean {
  const heard = stemWords(hearWords(text));
  return (phrase) => {
    const compiled = compilePhrase(phrase);
    return heard.some((_, from) => matchAt(compiled, heard, from) !== null);
  };
}
