import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { currentLanguage, loadLanguage } from '#i18n/i18n.ts';
import { type Language, languageFor } from '#i18n/languages.ts';
import { reportError } from '#messaging/report-error.ts';
import type { UiLanguage } from '#settings/parse-ui-language.ts';
import { readUiLanguage, watchUiLanguage } from '#settings/ui-language.ts';

/** Loads the words of the language that is set. To be awaited before anything is drawn. */
export async function speakChosenLanguage(): Promise<void> {
  await speak(await readUiLanguage());
}

/** The language of everything drawn with it as its key; changes as soon as the setting does, and the words are there. */
export function useLanguage(): Language {
  const [language, setLanguage] = useState(currentLanguage);
  useEffect(
    () =>
      watchUiLanguage((choice) => {
        speak(choice).then(
          () => setLanguage(currentLanguage()),
          (error) => reportError(error, 'the language'),
        );
      }),
    [],
  );
  return language;
}

/** For a page that is not ours, where only the words are wanted. */
export const chosenLanguage = async (): Promise<Language> => languageOf(await readUiLanguage());

const languageOf = (choice: UiLanguage): Language =>
  choice === 'auto' ? languageFor([browser.i18n.getUILanguage()]) : choice;

async function speak(choice: UiLanguage): Promise<void> {
  await loadLanguage(languageOf(choice));
  document.documentElement.lang = currentLanguage();
}
