import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { speakChosenLanguage, useLanguage } from '#components/live/use-language.ts';
import { usePanelModel } from '#components/live/use-panel-model.ts';
import { Panel } from '#components/panel/panel.tsx';
import { reportError } from '#messaging/report-error.ts';

function SidePanel() {
  const panel = usePanelModel();
  const language = useLanguage();
  return panel === null ? null : <Panel key={language} {...panel} />;
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
