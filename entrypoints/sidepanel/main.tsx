import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { usePanelModel } from '#components/live/use-panel-model.ts';
import { Panel } from '#components/panel/panel.tsx';
import { reportError } from '#messaging/report-error.ts';

function SidePanel() {
  const panel = usePanelModel();
  return panel === null ? null : <Panel {...panel} />;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onError={(error) => reportError(error, 'the panel')}>
        <SidePanel />
      </ErrorBoundary>
    </StrictMode>,
  );
}
