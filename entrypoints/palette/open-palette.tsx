import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { chosenLanguage } from '#components/live/use-language.ts';
import { Palette } from '#components/lookup/palette.tsx';
import { workerSource } from '#components/lookup/worker-source.ts';
import { currentLanguage, loadLanguage, t } from '#i18n/i18n.ts';
import { listen, send } from '#messaging/bus.ts';
import { reportError } from '#messaging/report-error.ts';
import { openPaletteStage } from './palette-stage.ts';
import css from './style.css?inline';

export interface Shown {
  readonly shown: boolean;
}

/** A page that takes the palette away gets it back this often, in case it only tidied up; then it may keep it away. */
const RETURNS = 1;

export async function openPalette(): Promise<Shown> {
  await chosenLanguage()
    .then(loadLanguage)
    .catch((error) => reportError(error, 'the language'));
  return { shown: show('', RETURNS) };
}

function show(start: string, returns: number): boolean {
  let query = start;
  const stage = openPaletteStage(document, { css, name: t('lookup.title') }, (closed) => {
    stopListening();
    drawing.unmount();
    if (closed === 'by-page' && returns > 0 && show(query, returns - 1)) return;
    void send('lookup.closed', {}).catch(() => undefined);
  });
  if (stage === null) return false;
  const { close, root } = stage;
  const stopListening = listen('palette.toggled', () => {
    if (stage.isClosing()) {
      stage.closeAtOnce();
      return { closed: false };
    }
    close();
    return { closed: true };
  });
  root.ownerDocument.documentElement.lang = currentLanguage();
  root.ownerDocument.title = t('lookup.title');
  // What is beside the palette is the page's: a press there closes it, and does nothing else.
  root.addEventListener('pointerdown', ({ target }) => target === root && close());
  const drawing = createRoot(root);
  drawing.render(
    <ErrorBoundary onError={(error) => reportError(error, 'the palette')}>
      <div role="dialog" aria-modal="true" aria-label={t('lookup.title')} className="sheet">
        <Palette
          source={workerSource}
          start={{ query: start, id: null }}
          onTyped={(typed) => {
            query = typed;
          }}
          onClosed={close}
          onPinned={close}
        />
      </div>
    </ErrorBoundary>,
  );
  return true;
}
