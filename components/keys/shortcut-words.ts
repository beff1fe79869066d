import { t } from '#i18n/i18n.ts';

/** What a key of the whole browser does, in the language of the panel: the browser knows it only in its own. */
export function shortcutWords({ name, does }: { readonly name: string; readonly does: string }): string {
  switch (name) {
    case '_execute_action':
      return t('settings.shortcuts.openPanel');
    case 'look-up':
      return t('manifest.lookUpCommand');
    case 'tick':
      return t('manifest.tickCommand');
    case 'skip':
      return t('manifest.skipCommand');
    case 'pause':
      return t('manifest.pauseCommand');
    case 'pin':
      return t('manifest.pinCommand');
    case 'note':
      return t('manifest.noteCommand');
    default:
      return does;
  }
}
