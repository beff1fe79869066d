import { startTransition, useEffect, useRef, useState } from 'react';
import type { Grade } from '#core/grade/grade.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import type { FromReview, JudgedReview, ToReview } from '../workers/review-messages.ts';

export interface ReviewState {
  readonly review: JudgedReview | null;
  readonly grade: Grade | null;
  /** How much of the session has been read, 0 to 1. */
  readonly share: number;
  /** Nothing newer will come. */
  readonly hasFailed: boolean;
}

const NOTHING: ReviewState = { review: null, grade: null, share: 0, hasFailed: false };

/** The judged parts of a session, as they come; what was judged last stays until there is something newer. */
export function useReview(facts: SessionFacts | null, viewer: Viewer): ReviewState {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const started = new Worker(new URL('../workers/review-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromReview>) =>
      // Much is drawn for it, and whoever reads or writes meanwhile comes first.
      startTransition(() => setState((before) => heard(before, data))),
    );
    started.addEventListener('error', () => setState((before) => ({ ...before, hasFailed: true })));
    worker.current = started;
    return () => started.terminate();
  }, []);
  useEffect(() => {
    if (facts !== null) worker.current?.postMessage({ facts, viewer } satisfies ToReview);
  }, [facts, viewer]);
  return state;
}

function heard(before: ReviewState, message: FromReview): ReviewState {
  switch (message.kind) {
    case 'progress':
      return { ...before, share: message.share };
    case 'failed':
      return { ...before, hasFailed: true };
    case 'reviewed':
      return { review: message.review, grade: withOwnRule(message.grade), share: 1, hasFailed: false };
  }
}

/** What came by message is a copy, and a rule is found by being the rubric's own. */
const withOwnRule = (grade: Grade): Grade => ({
  ...grade,
  recommendation: RUBRIC.recommendations.find(({ gives }) => gives === grade.recommendation?.gives) ?? null,
});
