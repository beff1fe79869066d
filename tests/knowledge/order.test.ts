import { describe, expect, it } from 'vitest';
import { STEP_ORDER } from '#knowledge/order.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import type { StepId } from '#knowledge/schema.ts';

const places = new Map<StepId, string>(
  ROUNDS.flatMap(({ id, steps }) => steps.map((step, i) => [step.id, `${id} ${String(i).padStart(2, '0')}`] as const)),
);

describe('what builds on what', () => {
  it.each(STEP_ORDER)('$step: steps of the same round that stand before it', ({ step, buildsOn }) => {
    for (const base of buildsOn) {
      expect(base.split('/')[0]).toBe(step.split('/')[0]);
      expect(places.get(base)).toMatch(/\d\d$/);
      if (step !== 'migration/cutover') expect(places.get(base)?.localeCompare(places.get(step) ?? '')).toBe(-1);
    }
  });

  it('is said once of each step', () => {
    expect(new Set(STEP_ORDER.map(({ step }) => step)).size).toBe(STEP_ORDER.length);
  });
});
