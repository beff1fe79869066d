import { memo, type ReactNode, useDeferredValue, useId } from 'react';
import { type Era, groupByTime } from '#core/list/group-by-time.ts';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { Session, SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { SessionRow } from './session-row.tsx';
import { type TimeForm, writtenTime } from './written-times.ts';

/** Rows that are drawn at once; the others follow when there is time. */
const FIRST_ROWS = 24;

export interface SessionGroupsProps {
  readonly sessions: readonly ListedSession[];
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly editorOf: (id: SessionId) => ReactNode;
  readonly onEdit: (session: Session) => void;
  readonly onDelete: (session: Session) => void;
}

/** All of them, by when they were. */
export function SessionGroups({ sessions, ...rest }: SessionGroupsProps) {
  const shown = useDeferredValue(sessions, sessions.slice(0, FIRST_ROWS));
  return groupByTime(shown, ({ session }) => session.startedAt, rest.now).map(({ era, of }) => (
    <Group key={era.kind === 'month' ? era.at : era.kind} era={era} sessions={of} {...rest} />
  ));
}

interface GroupProps extends SessionGroupsProps {
  readonly era: Era;
}

const Group = memo(function Group({ era, sessions, summaries, editorOf, onEdit, onDelete }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="text-base font-bold">
        {eraName(era)}
      </h2>
      <ul className="mt-1">
        {sessions.map((listed) => (
          <SessionRow
            key={listed.session.id}
            listed={listed}
            summary={summaries.get(listed.session.id) ?? null}
            timeForm={TIME_FORMS[era.kind]}
            editor={editorOf(listed.session.id)}
            onEdit={onEdit}
            onDelete={onDelete}
          />
        ))}
      </ul>
    </section>
  );
});

const TIME_FORMS = {
  today: 'time',
  yesterday: 'time',
  'this-week': 'day-and-time',
  'last-week': 'day-and-time',
  month: 'day-and-time',
} as const satisfies Record<Era['kind'], TimeForm>;

const eraName = (era: Era): string =>
  era.kind === 'month' ? writtenTime(era.at, 'month') : t(`sessions.eras.${era.kind}`);
