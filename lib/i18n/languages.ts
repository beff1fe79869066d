/** The languages that the panel speaks. English is the one that all others are held against. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string | undefined): tag is Language => LANGUAGES.some((language) => language === tag);

/**
 * @param preferred language tags such as "de-AT", the most wanted first
 * @returns the first of them that there is, whatever its region; else English
 */
export function languageFor(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find(isLanguage) ?? 'en';
}

/** For Intl: the computer's own way of writing where it is the same language, since "en" alone is American. */
export function localeFor(language: Language, system: string): string {
  return system === language || system.startsWith(`${language}-`) ? system : language;
}
