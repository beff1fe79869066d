import { describe, expect, it } from 'vitest';
import { BOSS_PART_IDS, type BossPart } from '#knowledge/concepts/boss-question/boss-question.ts';
import { jobApplications } from '#knowledge/concepts/boss-question/job-applications.ts';
import { JUNIOR_TRACK_OMISSIONS } from '#knowledge/concepts/junior-track.ts';

const PARTS: readonly BossPart[] = jobApplications.parts;

describe('the boss question', () => {
  it('has its six parts, each once, in the order in which they are told', () => {
    expect(PARTS.map(({ id }) => id)).toEqual(BOSS_PART_IDS);
  });

  it('fits into an hour', () => {
    expect(PARTS.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  });

  it('settles what the task leaves open before it starts', () => {
    expect(jobApplications.assumptions.length).toBeGreaterThanOrEqual(5);
  });
});

it('the junior track leaves out five things', () => {
  expect(JUNIOR_TRACK_OMISSIONS).toHaveLength(5);
});
