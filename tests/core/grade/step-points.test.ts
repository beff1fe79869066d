import { describe, expect, it } from 'vitest';
import { createGrader } from '#core/grade/grade-session.ts';
import type { CoachView, StepView } from '#core/session/view.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { STEP_POINTS } from '#knowledge/rubric/step-points.ts';
import { candidate, interviewer, linesOf } from '../conversation.ts';

const SAID = 'A caller that sends it twice gets what it got the first time.';
const LINES = linesOf([
  interviewer('How would you make that safe?'),
  candidate(SAID),
  interviewer('And then, what comes next?'),
  candidate('I only add fields, and I never remove a field that somebody reads.'),
]);

function covered(status: StepView['status']): readonly CoachView[] {
  return ROUNDS.filter(({ id }) => id === 'api-design').map((round) => ({
    round,
    steps: round.steps
      .filter(({ id }) => id === 'api-design/idempotency')
      .map((step) => ({ step, status, evidence: { seq: 1, start: 0, end: SAID.length, quote: SAID }, asked: null })),
    now: null,
    upcoming: [],
  }));
}
const strongIn = (status: StepView['status']) =>
  createGrader(RUBRIC)
    .grade({ lines: LINES, visited: covered(status) })
    .axes[0]?.strong.map(({ indicator, evidence }) => [indicator.id, evidence.seq]);

describe('steps that were covered', () => {
  it('show points of the rubric, with their words', () => {
    expect(strongIn('covered')).toEqual([
      ['api-design/safe-repeats', 1],
      ['api-design/versioning', 3],
    ]);
  });

  it('show nothing while they have only begun', () => {
    expect(strongIn('started')).toEqual([['api-design/versioning', 3]]);
  });

  it('are steps there are, and points there are', () => {
    const steps = new Set<string>(ROUNDS.flatMap((round) => round.steps.map(({ id }) => id)));
    const points = new Set<string>([...RUBRIC.axes, RUBRIC.manner].flatMap(({ strong }) => strong.map(({ id }) => id)));
    expect(Object.keys(STEP_POINTS).filter((id) => !steps.has(id))).toEqual([]);
    expect(Object.values(STEP_POINTS).filter((id) => !points.has(String(id)))).toEqual([]);
  });
});
