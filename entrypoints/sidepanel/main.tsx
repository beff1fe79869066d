import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { speakChosenLanguage, useLanguage } from '#components/live/use-language.ts';
import { useLens } from '#components/live/use-lens.ts';
import { usePanelModel } from '#components/live/use-panel-model.ts';
import { Panel } from '#components/panel/panel.tsx';
import { Rehearsal } from '#components/rehearsal/rehearsal.tsx';
import { rehearsalSpeed } from '#components/rehearsal/rehearsal-speed.ts';
import { useRehearsing } from '#components/rehearsal/use-rehearsing.ts';
import { reportError } from '#messaging/report-error.ts';

function SidePanel() {
  const panel = usePanelModel();
  const language = useLanguage();
  const lens = useLens();
  const rehearsing = useRehearsing(panel?.model ?? null);
  if (panel === null) return null;
  if (!rehearsing || lens === null) return <Panel key={language} {...panel} />;
  return <Rehearsal key={language} {...panel} lens={lens} speed={rehearsalSpeed(location.search)} />;
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

// Without its language the panel speaks English, rather than not at all.
speakChosenLanguage()
  .catch((error) => reportError(error, 'the language'))
  .then(draw);
