import type { Plan } from '#core/session/plan.ts';
import type { Session } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { OpenTranscript } from '../import/open-transcript.tsx';
import type { NamedHost, Site } from '../panel/panel-model.ts';
import { PlanFold } from '../plan/plan-fold.tsx';
import { RehearseButton } from '../rehearsal/rehearse-button.tsx';
import { ReadAgain } from '../welcome/read-again.tsx';
import { CallHosts } from './call-hosts.tsx';
import { Screen } from './screen.tsx';
import { SessionSummary } from './session-summary.tsx';
import { SiteRow } from './site-row.tsx';

interface NoCallProps {
  readonly session: Session | null;
  /** What was said last, if anything was. */
  readonly view: SessionView | null;
  readonly sites: readonly Site[];
  readonly callHosts: readonly NamedHost[];
  readonly plan: Plan;
}

export function NoCall({ session, view, sites, callHosts, plan }: NoCallProps) {
  return (
    <Screen eyebrow={t('states.noCall.eyebrow')} title={t('states.noCall.cue')}>
      <p className="mt-3">{t('states.noCall.next')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <RehearseButton />
        <ReadAgain />
      </div>
      <PlanFold plan={plan} session="next" />
      <h3 className="mt-6 mb-1.5 text-sm font-bold">{t('states.noCall.sites')}</h3>
      <ul className="text-sm">
        {sites.map((site) => (
          <SiteRow key={site.platform} site={site} />
        ))}
      </ul>
      <CallHosts hosts={callHosts} />
      <OpenTranscript />
      {view !== null && (
        <>
          <h3 className="mt-8 text-base font-bold">{t('states.noCall.last')}</h3>
          <SessionSummary session={session} view={view} />
        </>
      )}
    </Screen>
  );
}
