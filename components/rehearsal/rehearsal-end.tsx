import { useEffect, useRef } from 'react';
import type { Session } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { useScreenKeys } from '../keys/use-screen-keys.ts';
import { useActions } from '../panel/actions-context.ts';
import { Screen } from '../states/screen.tsx';
import { SessionSummary } from '../states/session-summary.tsx';

interface RehearsalEndProps {
  readonly session: Session | null;
  readonly view: SessionView;
}

/** What was covered, as after a call; and that this was all. */
export function RehearsalEnd({ session, view }: RehearsalEndProps) {
  const { rehearsalRestarted } = useActions();
  const ended = usePanelStore((s) => s.rehearsalEnded);
  const done = useRef<HTMLButtonElement>(null);
  useScreenKeys({ Enter: ended, Escape: ended });
  useEffect(() => done.current?.focus({ preventScroll: true }), []);
  return (
    <Screen eyebrow={t('rehearsal.over.eyebrow')} title={t('rehearsal.over.title')}>
      <p className="mt-3">{t('rehearsal.over.text')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button ref={done} kind="main" hint="Enter" data-action="rehearsal-done" onClick={ended} className="min-h-11">
          {t('rehearsal.over.done')}
        </Button>
        <Button data-action="rehearsal-again" onClick={rehearsalRestarted} className="min-h-11">
          {t('rehearsal.over.again')}
        </Button>
      </div>
      <SessionSummary session={session} view={view} />
    </Screen>
  );
}
