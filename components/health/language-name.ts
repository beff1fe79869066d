import type { Language } from '#core/captions/language.ts';
import { currentLocale } from '#i18n/i18n.ts';

const TAGS: Readonly<Record<Language, string>> = {
  English: 'en',
  Arabic: 'ar',
  Chinese: 'zh',
  Dutch: 'nl',
  French: 'fr',
  German: 'de',
  Greek: 'el',
  Hebrew: 'he',
  Hindi: 'hi',
  Indonesian: 'id',
  Italian: 'it',
  Japanese: 'ja',
  Korean: 'ko',
  Polish: 'pl',
  Portuguese: 'pt',
  Russian: 'ru',
  Spanish: 'es',
  Swedish: 'sv',
  Thai: 'th',
  Turkish: 'tr',
  Vietnamese: 'vi',
};

/** A language as the panel's own language calls it. */
export function languageName(language: Language): string {
  return new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(TAGS[language]) ?? language;
}
