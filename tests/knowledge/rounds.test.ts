import { describe, expect, it } from 'vitest';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

const STEPS = ROUNDS.flatMap((round) => round.steps);

describe('the rounds', () => {
  it('have figures for about half of their steps', () => {
    const withFigures = STEPS.filter(({ numbers }) => numbers.length > 0).length;
    expect(withFigures / STEPS.length).toBeGreaterThan(0.4);
  });

  it('have one scaffold each, in the order of ROUND_IDS', () => {
    expect(ROUNDS.map(({ id }) => id)).toEqual(ROUND_IDS);
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
