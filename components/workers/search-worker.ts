/** A worker of the desk: it holds what is searched, so that neither reading nor searching it ever blocks the page. */
import { openDatabase } from '#db/database.ts';
import { openDerivedDatabase } from '#db/derived-database.ts';
import { createSessionSearch } from '#db/session-search.ts';
import type { FromSearch, ToSearch } from './search-messages.ts';

const answer = (message: FromSearch) => self.postMessage(message);

const { search } = createSessionSearch(openDatabase(), openDerivedDatabase(), {
  progress: (progress) => answer({ kind: 'progress', ...progress }),
  failed: () => answer({ kind: 'failed' }),
  now: Date.now,
});

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  search(data).then(
    (found) => answer({ kind: 'found', number: data.number, ...found }),
    () => answer({ kind: 'failed' }),
  );
});
