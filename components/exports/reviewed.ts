import type { ExportSource } from '#core/exports/export-source.ts';
import { createGrader } from '#core/grade/grade-session.ts';
import { reviewOf } from '#core/review/derive-review.ts';
import { deriveSession } from '#core/session/derive.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { lens } from '../live/lens.ts';

const grader = createGrader(RUBRIC);

/** A session that is over, reviewed and graded as its page shows it. */
export function reviewed(facts: SessionFacts, viewer: Viewer): Pick<ExportSource, 'review' | 'grade'> {
  const view = deriveSession(facts, lens, Number.POSITIVE_INFINITY, viewer);
  return { review: reviewOf(facts, view, lens.order), grade: grader.grade(view) };
}
