import type { Grader } from '#core/grade/grade-session.ts';
import { reviewOf } from '#core/review/derive-review.ts';
import { createSessionDeriver, type SessionDeriver } from '#core/session/derive.ts';
import type { Lens } from '#core/session/lens.ts';
import type { SessionFacts } from '#core/session/session.ts';
import { keepUtterances, mergeMarks } from '#db/merge-rows.ts';
import type { FromReview, ToReview } from './review-messages.ts';

interface ReviewerParts {
  readonly lens: Lens;
  readonly grader: Grader;
  readonly tell: (message: FromReview) => void;
  /** Lets newer messages in. */
  readonly turn: () => Promise<void>;
}

export interface Reviewer {
  asked(wish: ToReview): Promise<void>;
}

/** So many utterances are read between two looks at what else is wanted. */
const SLICE = 40;
/** Nobody is still speaking. */
const LATER = Number.POSITIVE_INFINITY;

/** Reviews one session again and again while it changes; only the last wish is answered. */
export function createReviewer({ lens, grader, tell, turn }: ReviewerParts): Reviewer {
  let last: ToReview | null = null;
  let facts: SessionFacts | null = null;
  let deriver: SessionDeriver = createSessionDeriver(lens);
  let viewerKey = '';
  let readTo = 0;

  const begin = ({ facts: sent, viewer }: ToReview): SessionFacts => {
    const key = JSON.stringify(viewer);
    if (key !== viewerKey) {
      deriver = createSessionDeriver(lens, viewer);
      viewerKey = key;
      readTo = 0;
    }
    // Every message is a copy: what has not changed has to be the object that was read before.
    const known = facts ?? { utterances: [], marks: [] };
    facts = {
      session: sent.session,
      utterances: keepUtterances(known.utterances, sent.utterances),
      marks: mergeMarks(known.marks, sent.marks),
    };
    return facts;
  };

  return {
    async asked(wish) {
      last = wish;
      const now = begin(wish);
      const { utterances } = now;
      while (readTo + SLICE < utterances.length) {
        readTo += SLICE;
        deriver.derive({ ...now, utterances: utterances.slice(0, readTo) }, LATER);
        tell({ kind: 'progress', share: readTo / utterances.length });
        await turn();
        if (last !== wish) return;
      }
      const { view, ...review } = reviewOf(now, deriver.derive(now, LATER), lens.order);
      tell({ kind: 'reviewed', review: { ...review, facts: view.facts }, grade: grader.grade(view) });
    },
  };
}
