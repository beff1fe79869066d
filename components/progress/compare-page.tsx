import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { compareSessions, type Pair } from '#core/progress/compare-sessions.ts';
import { t } from '#i18n/i18n.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { AXIS_IDS } from '#knowledge/rubric/axis.ts';
import { Button } from '../controls/button.tsx';
import { DeskMain } from '../desk/desk-main.tsx';
import { ComparedAxes } from './compared-axes.tsx';
import { ComparedRounds } from './compared-rounds.tsx';
import { ReadingStatus } from './reading-status.tsx';
import { SessionChoice } from './session-choice.tsx';
import type { TitledSession } from './titled-session.ts';
import { usePastSessions } from './use-past-sessions.ts';

interface ComparePageProps {
  /** Of the two sessions, as the address says. */
  readonly ids: Pair<string>;
}

/** Two sessions side by side. */
export function ComparePage({ ids: [first, second] }: ComparePageProps) {
  const { sessions, progress, unreadable } = usePastSessions();
  const [, navigate] = useLocation();
  const chosen = useMemo((): Pair<TitledSession> | null => {
    const [one, other] = [first, second].map((id) => sessions?.find((session) => session.id === id));
    return one === undefined || other === undefined ? null : [one, other];
  }, [sessions, first, second]);
  const comparison = useMemo(
    () => (chosen === null ? null : compareSessions([chosen[0].summary, chosen[1].summary], AXIS_IDS, ROUNDS)),
    [chosen],
  );
  const go = (ids: Pair<string>) => navigate(`/compare/${ids[0]}/${ids[1]}`, { replace: true });
  return (
    <DeskMain title={t('progress.compare.title')} wide>
      <ReadingStatus progress={progress} unreadable={unreadable} />
      {sessions !== null && (
        <div className="mt-4 grid items-end gap-3 sm:grid-cols-[1fr_auto_1fr]">
          <SessionChoice
            label={t('progress.compare.first')}
            sessions={sessions}
            chosen={first}
            choose={(id) => go([id, second])}
          />
          <Button data-action="swap" onClick={() => go([second, first])} className="min-h-9">
            {t('progress.compare.swap')}
          </Button>
          <SessionChoice
            label={t('progress.compare.second')}
            sessions={sessions}
            chosen={second}
            choose={(id) => go([first, id])}
          />
        </div>
      )}
      {sessions !== null && chosen === null && progress?.done === progress?.of && (
        <p className="mt-4 text-soft">{t('progress.compare.missing')}</p>
      )}
      {comparison !== null && (
        <>
          <ComparedAxes axes={comparison.axes} />
          <ComparedRounds rounds={comparison.rounds} />
        </>
      )}
    </DeskMain>
  );
}
