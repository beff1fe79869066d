import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSteps, practiseNext } from '#core/review/practise-next.ts';
import type { RoundReview, Verdict } from '#core/review/review.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';

const VERDICTS = ['covered', 'late', 'ticked', 'started', 'unanswered', 'missed', 'skipped'] as const;

function reviewed(id: 'caching' | 'api-design', spentMs: number, ...verdicts: Verdict[]): RoundReview {
  const round = roundOf(Object.fromEntries(verdicts.map((_, i) => [`step-${i}`, soundsLike('x')])), id);
  const none = { evidence: null, at: null, asked: null, askedAt: null, lateAfter: null };
  return {
    round,
    spentMs,
    plannedMs: null,
    steps: round.steps.map((step, i) => ({ step, verdict: verdicts[i] ?? 'missed', ...none })),
  };
}
const idsOf = (rounds: readonly RoundReview[], most = 3) => practiseNext(rounds, most).map(({ step }) => step.step.id);

describe('what to practise next', () => {
  it('is what was asked and not answered, then what was begun, then what was missed', () => {
    expect(idsOf([reviewed('caching', 1, 'missed', 'covered', 'started', 'unanswered')])).toEqual([
      'caching/step-3',
      'caching/step-2',
      'caching/step-0',
    ]);
  });

  it('takes one of each round in turn, those with the most time first', () => {
    const rounds = [reviewed('caching', 1, 'missed', 'missed'), reviewed('api-design', 2, 'missed', 'missed')];
    expect(idsOf(rounds)).toEqual(['api-design/step-0', 'caching/step-0', 'api-design/step-1']);
  });

  it('is nothing where all is covered, late or by hand as well, or left out on purpose', () => {
    expect(idsOf([reviewed('caching', 1, 'covered', 'late', 'ticked', 'skipped')])).toEqual([]);
    expect(idsOf([])).toEqual([]);
  });

  it('names each step once, and as many as are wanted and there', () => {
    const verdicts = fc.array(fc.constantFrom(...VERDICTS), { maxLength: 12 });
    fc.assert(
      fc.property(verdicts, verdicts, fc.nat(8), (one, other, most) => {
        const rounds = [reviewed('caching', 1, ...one), reviewed('api-design', 1, ...other)];
        const ids = idsOf(rounds, most);
        const open = [...one, ...other].filter((each) => ['started', 'unanswered', 'missed'].includes(each));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(Math.min(most, open.length));
      }),
    );
  });
});

it('steps that were skipped are not counted', () => {
  const { steps } = reviewed('caching', 1, 'covered', 'late', 'ticked', 'started', 'unanswered', 'missed', 'skipped');
  expect(countSteps(steps)).toEqual({ covered: 3, total: 6 });
});
