import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { Desk } from '#components/desk/desk.tsx';
import { preparePage } from '#components/live/prepare-page.ts';
import { useErasure } from '#components/live/use-erasure.ts';
import { useLanguage } from '#components/live/use-language.ts';
import { useLeaving } from '#components/live/use-leaving.ts';
import { useSettings } from '#components/live/use-settings.ts';
import { SettingsScope } from '#components/settings/settings-scope.tsx';
import { reportError } from '#messaging/report-error.ts';

function DeskTab() {
  const settings = useSettings();
  const language = useLanguage();
  useErasure();
  useLeaving();
  return (
    <SettingsScope settings={settings}>
      <Desk key={language} />
    </SettingsScope>
  );
}

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary onError={(error) => reportError(error, 'the desk')}>
        <DeskTab />
      </ErrorBoundary>
    </StrictMode>,
  );
}

preparePage().then(draw);
