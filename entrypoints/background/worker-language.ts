import { browser } from 'wxt/browser';
import { loadLanguage } from '#i18n/i18n.ts';
import { languageFor } from '#i18n/languages.ts';
import { readUiLanguage } from '#settings/ui-language.ts';

/** The worker shows a few words itself, in the language that is set for the panel. */
export async function speakChosenLanguage(): Promise<void> {
  const choice = await readUiLanguage();
  await loadLanguage(choice === 'auto' ? languageFor([browser.i18n.getUILanguage()]) : choice);
}
