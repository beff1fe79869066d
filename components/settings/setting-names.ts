import { currentLocale, t } from '#i18n/i18n.ts';
import { SETTING_NAMES } from '#settings/parse-settings.ts';

/** As the page calls them, in a sentence. */
export function settingNames(names: readonly string[]): string {
  const known = SETTING_NAMES.filter((name) => names.includes(name)).map((name) => t(`settings.names.${name}`));
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(known);
}
