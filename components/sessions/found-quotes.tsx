import { Link } from 'wouter';
import type { SessionId } from '#core/session/session.ts';
import type { SessionQuote } from '#db/session-search.ts';
import { t } from '#i18n/i18n.ts';
import { Icon } from '../controls/icon.tsx';
import { timeSpan } from '../health/time-span.ts';
import { MarkedText } from '../lookup/marked-text.tsx';

interface FoundQuotesProps {
  readonly id: SessionId;
  readonly quotes: readonly SessionQuote[];
}

/** Each leads to where it stands in the review. */
export function FoundQuotes({ id, quotes }: FoundQuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <ul className="mt-1 flex min-w-0 flex-col gap-0.5 text-sm leading-snug sm:col-span-2">
      {quotes.map(({ text, marks, seq, isNote, afterMs }) => (
        <li key={`${isNote} ${seq} ${text}`}>
          <Link
            href={seq === null ? `/sessions/${id}` : `/sessions/${id}?at=${seq}`}
            data-quote={seq ?? 'note'}
            className="flex gap-2 rounded-[3px] py-0.5 hover:bg-line/60"
          >
            <span className="flex w-13 shrink-0 items-start gap-1 text-soft tabular-nums">
              {isNote && <Icon name="pen" className="mt-0.5" />}
              {isNote ? <span className="sr-only">{t('sessions.search.note')}</span> : null}
              {afterMs !== null && timeSpan(afterMs)}
            </span>
            <span
              dir="auto"
              lang={isNote ? undefined : 'en'}
              className={`min-w-0 wrap-anywhere ${isNote ? '' : 'font-spoken'}`}
            >
              <MarkedText text={text} marks={marks} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
