import type { Call } from '#core/session/health.ts';
import { Consent } from '../states/consent.tsx';
import { Ended } from '../states/ended.tsx';
import { NoCall } from '../states/no-call.tsx';
import { StartCall } from '../states/start-call.tsx';
import { Waiting } from '../states/waiting.tsx';
import { Live } from './live.tsx';
import type { PanelModel } from './panel-model.ts';

/** Which screen a state gets. Once something has been said, a hiccup never takes the prompt away. */
export function PanelBody({ model }: { readonly model: PanelModel }) {
  const { state, view, session } = model;
  const spoken = view !== null && view.lines.length > 0;
  switch (state) {
    case 'consent':
      return <Consent />;
    case 'start':
      return model.call === null ? null : (
        <StartCall key={visitKey(model.call)} call={model.call} offer={model.start} />
      );
    case 'no-call':
      return <NoCall session={session} view={spoken ? view : null} sites={model.sites} callHosts={model.callHosts} />;
    case 'ended':
      return <Ended key={session?.id} session={session} view={view} />;
    case 'live':
      return view === null ? <Waiting health={model.health} call={model.call} /> : <Live view={view} now={model.now} />;
    case 'waiting':
    case 'paused':
      return spoken ? <Live view={view} now={model.now} /> : <Waiting health={model.health} call={model.call} />;
  }
}

/** Another call, or the same one entered anew, is asked about anew. */
const visitKey = ({ tabId, platform, meetingId, since }: Call): string => `${tabId} ${platform} ${meetingId} ${since}`;
