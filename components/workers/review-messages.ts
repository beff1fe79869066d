import type { KnownFacts } from '#core/facts/derive-facts.ts';
import type { Grade } from '#core/grade/grade.ts';
import type { Review } from '#core/review/review.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';

/** A session to be reviewed, again whenever something of it has changed. */
export interface ToReview {
  readonly facts: SessionFacts;
  readonly viewer: Viewer;
}

/** What is judged of a session. Its words are with whoever asked for it. */
export interface JudgedReview extends Omit<Review, 'view'> {
  readonly facts: KnownFacts;
}

export type FromReview =
  /** How much has been read, 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  /** It cannot be judged; that is a fault of ours. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'reviewed'; readonly review: JudgedReview; readonly grade: Grade };
