import { type ReactNode, useId } from 'react';
import type { SessionSummary } from '#core/review/summary.ts';
import type { Session, SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { MarkedText } from '../lookup/marked-text.tsx';
import { FoundQuotes } from './found-quotes.tsx';
import { SessionRow } from './session-row.tsx';
import type { FoundSession } from './use-shown-sessions.ts';

interface FoundListProps {
  readonly found: readonly FoundSession[];
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  readonly most: number;
  readonly editorOf: (id: SessionId) => ReactNode;
  readonly onEdit: (session: Session) => void;
  readonly onDelete: (session: Session) => void;
  readonly onMore: () => void;
}

/** What was found, the best first, with the words that were found. */
export function FoundList({ found, summaries, most, editorOf, onEdit, onDelete, onMore }: FoundListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-6">
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
