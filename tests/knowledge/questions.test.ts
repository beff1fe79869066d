import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '#knowledge/questions/index.ts';
import { SEED_QUESTIONS } from '#knowledge/questions/seeds.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { filesUnder } from '../architecture/source-files.ts';

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

const ids = QUESTIONS.map(({ id }) => id);
const labels = Object.keys(SEED_QUESTIONS);

describe('the question bank', () => {
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
