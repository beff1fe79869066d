import {
  memo,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Era, groupByTime } from '#core/list/group-by-time.ts';
import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import type { SessionId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { SessionRow } from './session-row.tsx';
import { type TimeForm, writtenTime } from './written-times.ts';

/** Rows that are drawn at once; the next ones follow when there is time, and more of them as one comes near their end. */
const FIRST_ROWS = 16;
const NEXT_ROWS = 80;

export interface SessionGroupsProps {
  readonly sessions: readonly ListedSession[];
  readonly summaries: ReadonlyMap<SessionId, SessionSummary>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly editorOf: (id: SessionId) => ReactNode;
  readonly onEdit: (id: SessionId) => void;
  readonly onDelete: (listed: ListedSession) => void;
}

/** All of them, by when they were. */
export function SessionGroups({ sessions, ...rest }: SessionGroupsProps) {
  const [most, setMost] = useState(NEXT_ROWS);
  const wanted = useMemo(() => sessions.slice(0, most), [sessions, most]);
  const shown = useDeferredValue(wanted, sessions.slice(0, FIRST_ROWS));
  return (
    <>
      {groupByTime(shown, ({ session }) => session.startedAt, rest.now).map(({ era, of }) => (
        <Group key={era.kind === 'month' ? era.at : era.kind} era={era} sessions={of} {...rest} />
      ))}
      {shown.length < sessions.length && <More key={shown.length} onMore={() => setMost(most + NEXT_ROWS)} />}
    </>
  );
}

/** More by itself as it comes into sight, or by the key of whoever does not scroll. */
function More({ onMore }: { readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const inSight = useEffectEvent(onMore);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) inSight();
      },
      { rootMargin: '1200px' },
    );
    if (button.current !== null) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  return (
    <Button ref={button} data-action="show-more" className="mt-3" onClick={onMore}>
      {t('sessions.search.more')}
    </Button>
  );
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
