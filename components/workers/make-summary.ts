import { createGrader } from '#core/grade/grade-session.ts';
import { deriveReview } from '#core/review/derive-review.ts';
import { summarise } from '#core/review/summarise.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { lens } from '../live/lens.ts';

const grader = createGrader(RUBRIC);

/** @param now milliseconds since the epoch */
export function makeSummary(facts: SessionFacts, viewer: Viewer, now: number): SessionSummary {
  const review = deriveReview(facts, lens, now, viewer);
  return summarise(review, grader.grade(review.view));
}
