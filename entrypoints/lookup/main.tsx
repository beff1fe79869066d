import './style.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { speakChosenLanguage } from '#components/live/use-language.ts';
import { Palette } from '#components/lookup/palette.tsx';
import { workerSource } from '#components/lookup/worker-source.ts';
import { t } from '#i18n/i18n.ts';
import { reportError } from '#messaging/report-error.ts';

/** Where there is no page to lay it over and no panel to open it in. The address says what to begin with. */
function draw(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const address = new URLSearchParams(window.location.search);
  document.title = t('lookup.title');
  createRoot(root).render(
    <ErrorBoundary onError={(error) => reportError(error, 'the lookup page')}>
      <h1 className="sr-only">{t('lookup.title')}</h1>
      <Palette
        source={workerSource}
        start={{ query: address.get('query') ?? '', id: address.get('id') }}
        onClosed={() => window.close()}
        onPinned={() => window.close()}
      />
    </ErrorBoundary>,
  );
}

speakChosenLanguage()
  .catch((error) => reportError(error, 'the language'))
  .then(draw);
