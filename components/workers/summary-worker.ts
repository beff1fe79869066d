/** A worker of the desk: it works out what came up in every session, which takes up to a second for each, beside the page. */
import type { SessionSummary } from '#core/review/summary.ts';
import { openDatabase } from '#db/database.ts';
import { openDerivedDatabase } from '#db/derived-database.ts';
import { keepDerived } from '#db/keep-derived.ts';
import { untilNobodySpeaks } from '#db/until-nobody-speaks.ts';
import type { FromSummaries, ToSummaries } from './summary-messages.ts';

const db = openDatabase();
const tell = (message: FromSummaries) => self.postMessage(message);
/** Large, and not needed while everything has been worked out before. */
const loadMaker = () => import('./make-summary.ts');

self.addEventListener('message', ({ data: viewers }: MessageEvent<ToSummaries>) => {
  keepDerived<SessionSummary>(
    {
      db,
      table: openDerivedDatabase().summaries,
      // The file's name holds a fingerprint of all that it is built from: the knowledge, the models and the code.
      version: `${self.location.pathname} ${JSON.stringify(viewers)}`,
      make: async (facts) => (await loadMaker()).makeSummary(facts, viewers[facts.session.platform], Date.now()),
      had: (sessionId, summary) => tell({ kind: 'had', sessionId, summary }),
      lost: (sessionId) => tell({ kind: 'lost', sessionId }),
      progress: (progress) => tell({ kind: 'progress', ...progress }),
      turn: () => untilNobodySpeaks(db, Date.now),
      failed: () => tell({ kind: 'failed' }),
    },
    Date.now,
  );
});
