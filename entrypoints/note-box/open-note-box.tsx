import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { showAppearance } from '#components/appearance/show-appearance.ts';
import { chosenLanguage } from '#components/live/use-language.ts';
import { NoteBox } from '#components/notes/note-box.tsx';
import { currentLanguage, loadLanguage, t } from '#i18n/i18n.ts';
import { listen, send } from '#messaging/bus.ts';
import { reportError } from '#messaging/report-error.ts';
import { readSettings } from '#settings/settings.ts';
import { openPaletteStage } from '../palette/palette-stage.ts';
import css from './style.css?inline';

/** Lays a box for one note over a page that has the focus and keeps it from the panel; what is written goes to the panel. */
export async function openNoteBox(): Promise<{ readonly shown: boolean }> {
  const words = chosenLanguage()
    .then(loadLanguage)
    .catch((error) => reportError(error, 'the language'));
  const look = await readSettings().catch((error) => reportError(error, 'the settings'));
  await words;
  const stage = openPaletteStage(document, css, () => {
    stopListening();
    drawing.unmount();
  });
  if (stage === null) return { shown: false };
  const { close, root } = stage;
  const stopListening = listen('note.unwanted', () => {
    close();
    return { closed: true };
  });
  // What is beside the box is the page's: a press there closes it, and does nothing else.
  root.addEventListener('pointerdown', ({ target }) => target === root && close());
  const drawing = createRoot(root);
  if (look) showAppearance(root.ownerDocument.documentElement, look);
  stage.introduce(t('notes.label'), currentLanguage());
  // In this very task: a key pressed from now on is for the box.
  flushSync(() =>
    drawing.render(
      <div role="dialog" aria-modal="true" aria-label={t('notes.label')} className="sheet">
        <NoteBox keep={keep} onClosed={close} />
      </div>,
    ),
  );
  return { shown: true };
}

/** Only the panel that has opened the box answers, once the note is stored. */
async function keep(text: string): Promise<boolean> {
  const answer = await send('note.written', { text }).catch(() => undefined);
  return answer?.ok === true;
}
