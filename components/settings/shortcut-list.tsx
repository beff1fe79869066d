import { t } from '#i18n/i18n.ts';
import { ShortcutRows } from '../keys/shortcut-rows.tsx';

/** Keys that work all over the browser; only the browser can change them. */
export function ShortcutList() {
  return (
    <>
      <h3 className="mt-6 font-semibold">{t('settings.shortcuts.title')}</h3>
      <p className="text-sm text-soft">{t('settings.shortcuts.about')}</p>
      <ShortcutRows />
    </>
  );
}
