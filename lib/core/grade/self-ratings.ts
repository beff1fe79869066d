import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import type { Mark } from '../session/session.ts';
import type { SelfRatings } from './grade.ts';

/** How the user rates themselves, by the last word on each axis. */
export function selfRatingsOf(marks: readonly Mark[]): SelfRatings {
  const ratings = new Map<AxisId, Score>();
  for (const mark of marks) {
    if (mark.kind !== 'axis-rated') continue;
    if (mark.score === null) ratings.delete(mark.axis);
    else ratings.set(mark.axis, mark.score);
  }
  return ratings;
}
