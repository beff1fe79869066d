import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNearMiss } from '#core/coach/near-miss.ts';
import { stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';
import { BOSS_PART_IDS, type BossPart } from '#knowledge/concepts/boss-question/boss-question.ts';
import { jobApplications } from '#knowledge/concepts/boss-question/job-applications.ts';
import { JUNIOR_TRACK_OMISSIONS, type JuniorOmission } from '#knowledge/concepts/junior-track.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { misspelt, repeated, unheard } from './phrase-rules.ts';
import { isImplausible } from './source-rules.ts';

const PARTS: readonly BossPart[] = jobApplications.parts;
const OMISSIONS: readonly JuniorOmission[] = JUNIOR_TRACK_OMISSIONS;

const countWords = (text: string) => text.trim().split(/\s+/).length;

/** The points of the part that can be heard in what is said, by their text. */
function heardPoints({ points }: BossPart, said: string): string[] {
  const heard = stemWords(hearWords(said));
  const book = createPhraseBook(points.map(({ text, listensFor }) => [text, listensFor] as const));
  return [...book.find(heard, (match) => !isNearMiss(said, heard, match)).keys()];
}

/** A concept's file is called as its id says. */
function unresolved(ids: readonly string[]): string[] {
  return ids.filter((id) => !existsSync(new URL(`../../knowledge/concepts/${id}.ts`, import.meta.url)));
}

describe('the boss question', () => {
  it('has its six parts, each once, in the order in which they are told', () => {
    expect(PARTS.map(({ id }) => id)).toEqual(BOSS_PART_IDS);
  });

  it('fits into an hour', () => {
    expect(PARTS.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  });

  it('settles what the task leaves open before it starts', () => {
    expect(jobApplications.assumptions.length).toBeGreaterThanOrEqual(5);
    expect(jobApplications.assumptions.filter(({ ask }) => !ask.endsWith('?'))).toEqual([]);
  });
});

describe.each(PARTS)('$id', (part) => {
  it('has five to eight points, each one different', () => {
    expect(part.points.length).toBeGreaterThanOrEqual(5);
    expect(part.points.length).toBeLessThanOrEqual(8);
    expect(repeated(part.points.map(({ text }) => text))).toEqual([]);
  });

  it('listens for 3 to 8 phrases a point, none of them under two points', () => {
    expect(part.points.filter(({ listensFor }) => listensFor.length < 3 || listensFor.length > 8)).toEqual([]);
    expect(repeated(part.points.flatMap(({ listensFor }) => listensFor))).toEqual([]);
  });

  it('writes its phrases in the notation, and so that captions can match them', () => {
    const phrases = [...part.points.flatMap(({ listensFor }) => listensFor), ...cues(part)];
    expect(misspelt(phrases)).toEqual([]);
    expect(unheard(phrases)).toEqual([]);
  });

  it('makes every point in its worked answer, read aloud', () => {
    const missing = new Set<string>(part.points.map(({ text }) => text));
    for (const paragraph of part.workedAnswer) for (const text of heardPoints(part, paragraph)) missing.delete(text);
    expect([...missing]).toEqual([]);
  });

  it('makes no point by repeating the prompt', () => {
    expect(heardPoints(part, part.prompt)).toEqual([]);
  });

  it('is spoken in paragraphs of one breath each', () => {
    expect(part.workedAnswer.map(countWords).filter((words) => words < 60 || words > 140)).toEqual([]);
  });

  it('has follow-ups that depend on the answer, and one that does not', () => {
    expect(part.followUps.some(({ whenTheySay }) => whenTheySay.length > 0)).toBe(true);
    expect(part.followUps.some(({ whenTheySay }) => whenTheySay.length === 0)).toBe(true);
  });

  it('replies to each follow-up', () => {
    expect(part.followUps.filter(({ answer }) => countWords(answer) < 20)).toEqual([]);
  });

  it('says of each common failure what it leads to', () => {
    expect(part.commonFailures.length).toBeGreaterThanOrEqual(3);
    expect(part.commonFailures.filter(({ consequence }) => countWords(consequence) < 3)).toEqual([]);
  });

  it('names what its facts rest on, each source once, with a plausible year', () => {
    expect(part.sources.length).toBeGreaterThanOrEqual(1);
    expect(repeated(part.sources.map(({ title }) => title))).toEqual([]);
    expect([...part.sources, ...part.numbers.map(({ source }) => source)].filter(isImplausible)).toEqual([]);
  });

  it('points to concepts that exist', () => {
    expect(unresolved(part.concepts)).toEqual([]);
  });
});

describe('the junior track', () => {
  it('leaves out five things, each under its own id', () => {
    expect(OMISSIONS).toHaveLength(5);
    expect(repeated(OMISSIONS.map(({ id }) => id))).toEqual([]);
  });

  it.each(OMISSIONS)('says why it leaves out $id, and how to recognise it', ({ reason, examples }) => {
    expect(countWords(reason)).toBeGreaterThanOrEqual(15);
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(OMISSIONS)('keeps of $id only what exists', ({ keeps, rounds }) => {
    expect(unresolved(keeps)).toEqual([]);
    expect(rounds.filter((round) => !ROUND_IDS.includes(round))).toEqual([]);
  });
});

function cues({ followUps }: BossPart): string[] {
  return followUps.flatMap(({ whenTheySay }) => whenTheySay);
}
