import { type ReactNode, useId } from 'react';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { MarkedText } from '../lookup/marked-text.tsx';
import { FoundQuotes } from './found-quotes.tsx';
import { SessionRow } from './session-row.tsx';
import type { FoundSession } from './use-shown-sessions.ts';

interface FoundListProps {
  /** What they were found for. */
  readonly query: string;
  readonly found: readonly FoundSession[];
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  readonly most: number;
  readonly editorOf: (id: SessionId) => ReactNode;
  readonly onEdit: (id: SessionId) => void;
  readonly onDelete: (listed: ListedSession) => void;
  readonly onMore: () => void;
}

/** What was found, the best first, with the words that were found. */
export function FoundList({ query, found, summaries, most, editorOf, onEdit, onDelete, onMore }: FoundListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-found-for={query} className="mt-6">
      <h2 id={id} className="sr-only">
        {t('sessions.found')}
      </h2>
      <ul>
        {found.slice(0, most).map(({ hit, listed }) => (
          <SessionRow
            key={hit.id}
            listed={listed}
            summary={summaries.get(hit.id) ?? null}
            timeForm="full"
            shown={{
              title: hit.title.text === '' ? null : <MarkedText {...hit.title} />,
              tags: hit.tags.map((tag) => <MarkedText key={tag.text} {...tag} />),
              quotes: <FoundQuotes id={hit.id} quotes={hit.quotes} />,
            }}
            editor={editorOf(hit.id)}
            onEdit={onEdit}
            onDelete={onDelete}
          />
        ))}
      </ul>
      {found.length > most && (
        <Button data-action="show-more" className="mt-3" onClick={onMore}>
          {t('sessions.search.more')}
        </Button>
      )}
    </section>
  );
}
