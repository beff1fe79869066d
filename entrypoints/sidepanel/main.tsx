import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { usePanelModel } from '#components/live/use-panel-model.ts';
import { Panel } from '#components/panel/panel.tsx';

function SidePanel() {
  return <Panel {...usePanelModel()} />;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <SidePanel />
      </ErrorBoundary>
    </StrictMode>,
  );
}
