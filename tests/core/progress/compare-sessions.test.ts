import { describe, expect, it } from 'vitest';
import { compareSessions } from '#core/progress/compare-sessions.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { AXIS_IDS } from '#knowledge/rubric/axis.ts';
import type { RoundId, StepId } from '#knowledge/schema.ts';
import { summaryOf } from './past.ts';

const stepsOf = (id: RoundId): readonly StepId[] =>
  ROUNDS.filter((round) => round.id === id).flatMap(({ steps }) => steps.map((step) => step.id));
const [why = 'caching/none', what = 'caching/none', ...others] = stepsOf('caching');

describe('two sessions side by side', () => {
  it('have every axis, and a change only where both have a score', () => {
    const { axes } = compareSessions(
      [
        summaryOf({}, { security: 2, database: 4, 'api-design': null }),
        summaryOf({}, { security: 4, 'api-design': 3 }),
      ],
      AXIS_IDS,
      ROUNDS,
    );
    expect(axes.map(({ axis, scores, change }) => [axis, ...scores, change])).toEqual([
      ['api-design', null, 3, null],
      ['database', 4, null, null],
      ['security', 2, 4, 2],
      ['code-quality', null, null, null],
      ['production-readiness', null, null, null],
    ]);
  });

  it('name rounds of both first, and leave out what came up in neither', () => {
    const { rounds } = compareSessions(
      [summaryOf({ 'system-design': {}, caching: {} }), summaryOf({ migration: {}, caching: {} })],
      AXIS_IDS,
      ROUNDS,
    );
    expect(rounds.map(({ round, summaries }) => [round.id, ...summaries.map((each) => each !== null)])).toEqual([
      ['caching', true, true],
      ['system-design', true, false],
      ['migration', false, true],
    ]);
  });

  it('tell each step of a round apart, in scaffold order', () => {
    const [caching] = compareSessions(
      [
        summaryOf({ caching: { covered: [what], missed: [why, ...others] } }),
        summaryOf({ caching: { covered: [why] } }),
      ],
      AXIS_IDS,
      ROUNDS,
    ).rounds;
    expect(caching?.steps.map(({ step, outcomes }) => [step.id, ...outcomes])).toEqual([
      [why, 'missed', 'covered'],
      [what, 'covered', 'skipped'],
      ...others.map((id) => [id, 'missed', 'skipped']),
    ]);
  });
});
