import { memo, type ReactNode, useId, useMemo } from 'react';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { MarkedText } from '../lookup/marked-text.tsx';
import { FoundQuotes } from './found-quotes.tsx';
import { SessionRow, type SessionRowProps } from './session-row.tsx';
import type { Found, FoundSession } from './use-shown-sessions.ts';

type RowActions = Pick<SessionRowProps, 'onEdit' | 'onDelete'>;

interface FoundListProps extends RowActions {
  readonly found: Found;
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  readonly editorOf: (id: SessionId) => ReactNode;
  readonly onMore: () => void;
}

/** What was found, the best first, with the words that were found. */
export function FoundList({ found: { query, count, best }, summaries, editorOf, onMore, ...actions }: FoundListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-found-for={query} className="mt-6">
      <h2 id={id} className="sr-only">
        {t('sessions.found')}
      </h2>
      <ul>
        {best.map((found) => (
          <FoundRow
            key={found.hit.id}
            found={found}
            summary={summaries.get(found.hit.id) ?? null}
            editor={editorOf(found.hit.id)}
            {...actions}
          />
        ))}
      </ul>
      {count > best.length && (
        <Button data-action="show-more" className="mt-3" onClick={onMore}>
          {t('sessions.search.more')}
        </Button>
      )}
    </section>
  );
}

interface FoundRowProps extends RowActions {
  readonly found: FoundSession;
  readonly summary: SessionSummary | null;
  readonly editor: ReactNode;
}

/** Drawn once for each answer, not once more for the letter that asks for the next. */
const FoundRow = memo(function FoundRow({ found: { hit, listed }, ...rest }: FoundRowProps) {
  const shown = useMemo(
    () => ({
      title: hit.title.text === '' ? null : <MarkedText {...hit.title} />,
      tags: hit.tags.map((tag) => <MarkedText key={tag.text} {...tag} />),
      quotes: <FoundQuotes id={hit.id} quotes={hit.quotes} />,
    }),
    [hit],
  );
  return <SessionRow listed={listed} timeForm="full" shown={shown} {...rest} />;
});
