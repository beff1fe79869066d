import type { ListedSession } from '#core/list/listed-session.ts';
import type { SessionSummary } from '#core/review/summary.ts';
import { t } from '#i18n/i18n.ts';
import { sessionLength } from '../desk/session-length.ts';
import { sourceName } from '../desk/session-title.ts';
import { useDeletionDay } from './deletion-day.ts';
import { OutcomeWords } from './outcome-words.tsx';
import { type TimeForm, writtenTime } from './written-times.ts';

interface SessionMetaProps {
  readonly listed: ListedSession;
  readonly timeForm: TimeForm;
  readonly summary: SessionSummary | null;
}

/** When, how long, where, and how it came out. */
export function SessionMeta({ listed, timeForm, summary }: SessionMetaProps) {
  const { session } = listed;
  const goesAt = useDeletionDay(listed);
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-soft tabular-nums">
      <span>{writtenTime(session.startedAt, timeForm)}</span>
      <span>{sessionLength(session, listed.endedAt)}</span>
      <span>{sourceName(session.platform)}</span>
      {summary !== null && <OutcomeWords summary={summary} />}
      {goesAt !== null && (
        <span className="text-asked">{t('sessions.retention.goes', { day: writtenTime(goesAt, 'day') })}</span>
      )}
    </p>
  );
}
