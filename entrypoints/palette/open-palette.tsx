import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { showAppearance } from '#components/appearance/show-appearance.ts';
import { ErrorBoundary } from '#components/crash/error-boundary.tsx';
import { chosenLanguage } from '#components/live/use-language.ts';
import { Palette } from '#components/lookup/palette.tsx';
import { workerSource } from '#components/lookup/worker-source.ts';
import { currentLanguage, loadLanguage, t } from '#i18n/i18n.ts';
import { listen, send } from '#messaging/bus.ts';
import { reportError } from '#messaging/report-error.ts';
import { readSettings, type Settings } from '#settings/settings.ts';
import { openPaletteStage, type PaletteStage } from './palette-stage.ts';
import css from './style.css?inline';

export interface Shown {
  readonly shown: boolean;
}

/** A page that takes the palette away gets it back this often, in case it only tidied up; then it may keep it away. */
const RETURNS = 1;

/** What is fetched while the stage is set; without it the palette is English, and looks as the browser does. */
interface Chosen {
  readonly words: Promise<void>;
  readonly look: Promise<Pick<Settings, 'theme' | 'textSize'> | null>;
}

export async function openPalette(): Promise<Shown> {
  const words = chosenLanguage()
    .then(loadLanguage)
    .catch((error) => reportError(error, 'the language'));
  const look = readSettings().catch((error) => {
    reportError(error, 'the settings');
    return null;
  });
  return { shown: await show('', RETURNS, { words, look }) };
}

async function show(start: string, returns: number, chosen: Chosen): Promise<boolean> {
  let query = start;
  const stage = openPaletteStage(document, css, (closed) => {
    stopListening();
    drawing.unmount();
    void leave(closed === 'by-page' && returns > 0 ? show(query, returns - 1, chosen) : Promise.resolve(false));
  });
  if (stage === null) return false;
  const { close, root } = stage;
  const stopListening = listen('palette.toggled', () => toggle(stage));
  // What is beside the palette is the page's: a press there closes it, and does nothing else.
  root.addEventListener('pointerdown', ({ target }) => target === root && close());
  const drawing = createRoot(root);
  await chosen.words;
  const look = await chosen.look;
  if (!root.isConnected) return false;
  if (look !== null) showAppearance(root.ownerDocument.documentElement, look);
  stage.introduce(t('lookup.title'), currentLanguage());
  const palette = (
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
    </ErrorBoundary>
  );
  // In this very task: the first frame that holds the palette shows all of it.
  flushSync(() => drawing.render(palette));
  return true;
}

/** The key that opened it. One that is on its way out is wanted again, and the worker opens it anew. */
function toggle(stage: PaletteStage): { readonly closed: boolean } {
  const closed = !stage.isClosing();
  if (closed) stage.close();
  else stage.closeAtOnce();
  return { closed };
}

/** From here on nobody in this page has anything to ask. */
async function leave(returning: Promise<boolean>): Promise<void> {
  if (await returning) return;
  await send('lookup.closed', {}).catch(() => undefined);
}
