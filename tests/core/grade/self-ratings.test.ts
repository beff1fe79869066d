import { describe, expect, it } from 'vitest';
import { selfRatingsOf } from '#core/grade/self-ratings.ts';
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import { markAfter } from '../conversation.ts';

const rated = (axis: AxisId, score: Score | null) => markAfter(0, { kind: 'axis-rated', axis, score });

describe('how somebody rates themselves', () => {
  it('is unknown at first, whatever else was marked', () => {
    expect(selfRatingsOf([])).toEqual(new Map());
    expect(selfRatingsOf([markAfter(0, { kind: 'session-renamed', title: 'Security 5' })])).toEqual(new Map());
  });

  it('is the last word on each axis', () => {
    expect(selfRatingsOf([rated('security', 4), rated('database', 2), rated('security', 3)])).toEqual(
      new Map([
        ['security', 3],
        ['database', 2],
      ]),
    );
  });

  it('can be withdrawn, and given again', () => {
    expect(selfRatingsOf([rated('security', 4), rated('security', null)])).toEqual(new Map());
    expect(selfRatingsOf([rated('security', 4), rated('security', null), rated('security', 1)])).toEqual(
      new Map([['security', 1]]),
    );
  });
});
