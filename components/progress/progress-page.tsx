import { useMemo } from 'react';
import { Link } from 'wouter';
import { deriveProgress } from '#core/progress/derive-progress.ts';
import { t } from '#i18n/i18n.ts';
import { DeskMain } from '../desk/desk-main.tsx';
import { calendarDate } from '../health/calendar-date.ts';
import { AxesOverTime } from './axes-over-time.tsx';
import { MissedSteps } from './missed-steps.tsx';
import { ReadingStatus } from './reading-status.tsx';
import { RoundsOverTime } from './rounds-over-time.tsx';
import type { TitledSession } from './titled-session.ts';
import { usePastSessions } from './use-past-sessions.ts';

const NONE: readonly TitledSession[] = [];

/** What has become of the rounds over all sessions. */
export function ProgressPage() {
  const { sessions, progress: reading, unreadable } = usePastSessions();
  const newestFirst = sessions ?? NONE;
  const progress = useMemo(() => deriveProgress(newestFirst), [newestFirst]);
  const [newest] = newestFirst;
  const oldest = newestFirst.at(-1);
  return (
    <DeskMain title={t('desk.pages.progress')} wide>
      <ReadingStatus progress={reading} unreadable={unreadable} />
      {sessions !== null && sessions.length < 2 && reading?.done === reading?.of && (
        <p className="mt-4 text-soft">{t('progress.none')}</p>
      )}
      {newest !== undefined && oldest !== undefined && newest !== oldest && (
        <>
          <p className="mt-1 text-soft">
            {aboutWords(newestFirst.length, calendarDate(oldest.at), calendarDate(newest.at))}
          </p>
          <p className="mt-2">
            <Link
              href={`/compare/${newestFirst[1]?.id}/${newest.id}`}
              className="underline decoration-edge underline-offset-4 hover:decoration-ink"
            >
              {t('progress.compare.link')}
            </Link>
          </p>
          <MissedSteps steps={progress.keepsBeingMissed} />
          <AxesOverTime axes={progress.axes} sessions={newestFirst} />
          <RoundsOverTime rounds={progress.rounds} sessions={newestFirst} />
        </>
      )}
    </DeskMain>
  );
}

const aboutWords = (count: number, from: string, to: string): string =>
  from === to ? t('progress.aboutOneDay', { count, day: to }) : t('progress.about', { count, from, to });
