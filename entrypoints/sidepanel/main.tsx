import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { preparePage } from '#components/live/prepare-page.ts';
import { useErasure } from '#components/live/use-erasure.ts';
import { useLanguage } from '#components/live/use-language.ts';
import { useLeaving } from '#components/live/use-leaving.ts';
import { useLens } from '#components/live/use-lens.ts';
import { usePanelModel } from '#components/live/use-panel-model.ts';
import { useSettings } from '#components/live/use-settings.ts';
import { Panel } from '#components/panel/panel.tsx';
import { Rehearsal } from '#components/rehearsal/rehearsal.tsx';
import { rehearsalSpeed } from '#components/rehearsal/rehearsal-speed.ts';
import { useRehearsing } from '#components/rehearsal/use-rehearsing.ts';
import { SettingsScope } from '#components/settings/settings-scope.tsx';
import { reportError } from '#messaging/report-error.ts';

function SidePanel() {
  const settings = useSettings();
  const panel = usePanelModel(settings);
  const language = useLanguage();
  useErasure();
  useLeaving();
  const lens = useLens();
  const rehearsing = useRehearsing(panel?.model ?? null);
  if (panel === null) return null;
  return (
    <SettingsScope settings={settings}>
      {rehearsing && lens !== null ? (
        <Rehearsal key={language} {...panel} lens={lens} speed={rehearsalSpeed(location.search)} />
      ) : (
        <Panel key={language} {...panel} />
      )}
    </SettingsScope>
  );
}

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onError={(error) => reportError(error, 'the panel')}>
        <SidePanel />
      </ErrorBoundary>
    </StrictMode>,
  );
}

preparePage().then(draw);
