import type { Call } from '#core/session/health.ts';
import { usePanelStore } from '#store/panel.ts';
import { mayRehearse } from '../rehearsal/may-rehearse.ts';
import { RehearsalEnd } from '../rehearsal/rehearsal-end.tsx';
import { Ended } from '../states/ended.tsx';
import { NoCall } from '../states/no-call.tsx';
import { StartCall } from '../states/start-call.tsx';
import { Waiting } from '../states/waiting.tsx';
import { FirstRun } from '../welcome/first-run.tsx';
import { WelcomeAgain } from '../welcome/welcome-again.tsx';
import { Live } from './live.tsx';
import type { PanelModel } from './panel-model.ts';
import { showsLive } from './shows-live.ts';

/** Which screen a state gets. Once something has been said, a hiccup never takes the prompt away. */
export function PanelBody({ model }: { readonly model: PanelModel }) {
  const { state, view, session } = model;
  const readingAgain = usePanelStore((s) => s.welcomeOpen) && state !== 'consent';
  const spoken = view !== null && view.lines.length > 0;
  if (readingAgain) return <WelcomeAgain mayRehearse={mayRehearse(model)} />;
  switch (state) {
    case 'consent':
      return <FirstRun />;
    case 'start':
      return model.call === null ? null : (
        <StartCall key={visitKey(model.call)} call={model.call} offer={model.start} plan={model.planDraft} />
      );
    case 'no-call':
      return (
        <NoCall
          session={session}
          view={spoken ? view : null}
          sites={model.sites}
          callHosts={model.callHosts}
          plan={model.planDraft}
        />
      );
    case 'ended':
      if (model.rehearsal !== null && view !== null) return <RehearsalEnd session={session} view={view} />;
      return <Ended key={session?.id} session={session} view={view} />;
    case 'live':
    case 'waiting':
    case 'paused':
      return view !== null && showsLive(model) ? (
        <Live view={view} {...beside(model)} />
      ) : (
        <Waiting health={model.health} call={model.call} />
      );
  }
}

/** What stands beside the conversation itself. */
const beside = ({ pacing, plan }: PanelModel) => ({
  pacing,
  timed: plan?.minutes !== undefined,
  question: plan?.question ?? null,
});

/** Another call, or the same one entered anew, is asked about anew. */
const visitKey = ({ tabId, platform, meetingId, since }: Call): string => `${tabId} ${platform} ${meetingId} ${since}`;
