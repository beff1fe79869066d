import type { Grade } from '../grade/grade.ts';
import type { Review } from '../review/review.ts';
import type { Session } from '../session/session.ts';
import type { Naming } from './naming.ts';

/** What the readable formats are made of. */
export interface ExportSource {
  readonly session: Session;
  /** As people are called in `naming`. */
  readonly title: string;
  readonly tags: readonly string[];
  readonly review: Review;
  readonly grade: Grade | null;
  readonly naming: Naming;
}
