import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { openShortcutPage, useShortcuts } from '../live/use-shortcuts.ts';

/** Keys that work all over the browser; only the browser can change them. */
export function ShortcutList() {
  const shortcuts = useShortcuts();
  return (
    <>
      <h3 className="mt-6 font-semibold">{t('settings.shortcuts.title')}</h3>
      <p className="text-sm text-soft">{t('settings.shortcuts.about')}</p>
      {shortcuts.length > 0 && (
        <ul className="mt-2">
          {shortcuts.map(({ name, does, keys }) => (
            <li key={name} className="flex flex-wrap justify-between gap-x-3 border-t border-line py-1.5">
              <span>{does || t('settings.shortcuts.openPanel')}</span>
              <span className={keys === '' ? 'text-soft' : ''}>{keys || t('settings.shortcuts.none')}</span>
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
