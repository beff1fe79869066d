/** A worker of the desk: it judges a session beside the page, which shows the words meanwhile. */
import { createGrader } from '#core/grade/grade-session.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { reportError } from '#messaging/report-error.ts';
import { lens } from '../live/lens.ts';
import type { FromReview, ToReview } from './review-messages.ts';
import { createReviewer } from './reviewer.ts';

const tell = (message: FromReview) => self.postMessage(message);
const reviewer = createReviewer({
  lens,
  grader: createGrader(RUBRIC),
  tell,
  turn: () => new Promise((done) => setTimeout(done)),
});

self.addEventListener('message', ({ data }: MessageEvent<ToReview>) => {
  reviewer.asked(data).catch((error: unknown) => {
    reportError(error, 'the review');
    tell({ kind: 'failed' });
  });
});
