import { describe, expect, it } from 'vitest';
import { reviewSteps } from '#core/review/review-steps.ts';
import type { CoachView, Evidence, StepStatus } from '#core/session/view.ts';
import type { StepOrder } from '#knowledge/order.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';
import { candidate, linesOf } from '../conversation.ts';

const ROUND = roundOf({ contract: soundsLike('contract'), code: soundsLike('code'), limits: soundsLike('limits') });
const ORDER: readonly StepOrder[] = [{ step: 'api-design/code', buildsOn: ['api-design/contract'] }];
const LINES = linesOf([candidate('one two three four'), candidate('five six seven eight')]);
const BY_SEQ = new Map(LINES.map(({ utterance }) => [utterance.seq, utterance]));

const inLine = (seq: number): Evidence => ({ seq, start: 0, end: 3, quote: 'one' });

/** Steps by name: their status, and the line that proves it. */
function verdicts(statuses: Readonly<Record<string, readonly [StepStatus, number | null]>>) {
  const steps = ROUND.steps.flatMap((step) => {
    const told = statuses[step.cue];
    return told === undefined
      ? []
      : [{ step, status: told[0], evidence: told[1] === null ? null : inLine(told[1]), asked: null }];
  });
  const coach: CoachView = { round: ROUND, steps, now: null, upcoming: [] };
  return Object.fromEntries(reviewSteps(coach, ORDER, BY_SEQ).map((each) => [each.step.cue, each]));
}

describe('the verdict on a step', () => {
  it.each<[StepStatus, number | null, string]>([
    ['covered', 0, 'covered'],
    ['covered', null, 'ticked'],
    ['started', 0, 'started'],
    ['asked', null, 'unanswered'],
    ['pending', null, 'missed'],
    ['skipped', null, 'skipped'],
  ])('that is %s, with words in line %j, is %s', (status, seq, verdict) => {
    expect(verdicts({ limits: [status, seq] })['limits']).toMatchObject({ verdict, lateAfter: null });
  });

  it('says about when it was covered', () => {
    const [first] = LINES;
    const { at } = verdicts({ limits: ['covered', 0] })['limits'] ?? {};
    expect(at).toBeGreaterThan(first?.utterance.startedAt ?? Number.NaN);
    expect(at).toBeLessThan(first?.utterance.updatedAt ?? Number.NaN);
  });
});

describe('a step is late', () => {
  it('when a step that builds on it was covered in an earlier answer', () => {
    expect(verdicts({ contract: ['covered', 1], code: ['covered', 0] })['contract']).toMatchObject({
      verdict: 'late',
      lateAfter: { cue: 'code' },
    });
  });

  it.each<[string, Parameters<typeof verdicts>[0]]>([
    ['in the same answer', { contract: ['covered', 0], code: ['covered', 0] }],
    ['in the right order', { contract: ['covered', 0], code: ['covered', 1] }],
    ['where the other was only begun', { contract: ['covered', 1], code: ['started', 0] }],
    ['where the other was ticked by hand', { contract: ['covered', 1], code: ['covered', null] }],
    ['where the other does not build on it', { limits: ['covered', 1], code: ['covered', 0] }],
  ])('but not %s', (_, statuses) => {
    expect(Object.values(verdicts(statuses)).map(({ verdict }) => verdict)).not.toContain('late');
  });
});
