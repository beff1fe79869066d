import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { openShortcutPage, useShortcuts } from '../live/use-shortcuts.ts';
import { shortcutWords } from './shortcut-words.ts';

/** Keys that work all over the browser, and the way to the browser's page where alone they are set. */
export function ShortcutRows() {
  const shortcuts = useShortcuts();
  return (
    <>
      {shortcuts.length > 0 && (
        <ul className="mt-2">
          {shortcuts.map((shortcut) => (
            <li
              key={shortcut.name}
              data-shortcut={shortcut.name}
              className="flex justify-between gap-x-3 border-t border-line py-1.5"
            >
              <span>{shortcutWords(shortcut)}</span>
              <span className={`max-w-1/2 shrink-0 text-right ${shortcut.keys === '' ? 'text-soft' : ''}`}>
                {shortcut.keys || t('settings.shortcuts.none')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button data-action="open-shortcuts" onClick={openShortcutPage} className="mt-2">
        {t('settings.shortcuts.open')}
      </Button>
    </>
  );
}
