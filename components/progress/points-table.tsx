import { t } from '#i18n/i18n.ts';
import { calendarDate } from '../health/calendar-date.ts';
import type { TitledSession } from './titled-session.ts';

interface PointsTableProps {
  /** What the columns are. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  /** The newest first. */
  readonly sessions: readonly TitledSession[];
  /** Null where there is nothing. */
  readonly wordsOf: (column: string, session: TitledSession) => string | null;
}

/** What the lines show, as numbers. */
export function PointsTable({ columns, sessions, wordsOf }: PointsTableProps) {
  return (
    <details className="mt-3 text-sm">
      <summary className="fold">{t('progress.table.show')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section tabIndex={0} aria-label={t('progress.table.show')} className="mt-2 overflow-x-auto">
        <table className="w-full border-collapse text-left tabular-nums [&_td]:border-t [&_td]:border-line [&_td]:py-1 [&_td]:pr-4 [&_th]:py-1 [&_th]:pr-4 [&_th]:align-bottom">
          <thead>
            <tr>
              <th scope="col">{t('progress.table.session')}</th>
              <th scope="col">{t('progress.table.date')}</th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col" lang="en">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <th scope="row" className="border-t border-line font-normal [overflow-wrap:anywhere]">
                  <bdi>{session.title}</bdi>
                </th>
                <td className="whitespace-nowrap">{calendarDate(session.at)}</td>
                {columns.map(({ id }) => (
                  <td key={id} className="whitespace-nowrap">
                    {wordsOf(id, session) ?? <span className="text-soft">–</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
