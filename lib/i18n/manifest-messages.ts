import { manifest as german } from './de/manifest.ts';
import { manifest as english } from './en/manifest.ts';
import { LANGUAGES, type Language } from './languages.ts';

type ManifestKey = keyof typeof english;

const MESSAGES: Readonly<Record<Language, Readonly<Record<ManifestKey, string>>>> = { en: english, de: german };

/** Stands in the manifest for words of the catalogue; the browser puts them in, in its own language. */
export const manifestWords = (key: ManifestKey): string => `__MSG_${key}__`;

/** The files in which the browser looks for them, by path. */
export function localeFiles(): { readonly relativeDest: string; readonly contents: string }[] {
  return LANGUAGES.map((language) => {
    const messages = Object.entries(MESSAGES[language]).map(([key, message]) => [key, { message }]);
    return {
      relativeDest: `_locales/${language}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages), null, 2),
    };
  });
}
