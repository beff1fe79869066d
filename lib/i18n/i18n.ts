/**
 * Every word of Ringside's own that somebody can read stands in one catalogue: `en/<area>.ts` and, with the same
 * keys, `de/<area>.ts`. An area is a folder of `components/`; `manifest` is what the browser shows itself.
 *
 * - A new string: a key in `en/<area>.ts`, the same key in every other language (the compiler names those that are
 *   missing), `t('area.key')` where it is shown. `{{name}}` takes a value, `{{name, number}}` writes it as the
 *   language does, `key_one` and `key_other` are one key, `key`, which takes a `count`.
 * - Whole sentences only: no sentence is put together from pieces, since other languages order them otherwise.
 * - `t` is called while drawing, never while a module loads: the language is not known yet, and it may change.
 * - What belongs to the interview is English in every language and stands in `knowledge/`: rounds, steps, figures.
 *   Where it is shown, it has `lang="en"`.
 */
import { createInstance } from 'i18next';
import { en } from './en/index.ts';
import { isLanguage, type Language, localeFor } from './languages.ts';
import type { MessageKey, ValuesFor } from './message-key.ts';

export type { MessageKey } from './message-key.ts';

const NAMESPACE = 'ringside';

/** Whatever is not English is fetched from the extension when it is first wanted. */
const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
  de: async () => (await import('./de/index.ts')).de,
};

const i18n = createInstance();
void i18n.init({
  initAsync: false,
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: NAMESPACE,
  nsSeparator: false,
  resources: { en: { [NAMESPACE]: en } },
  // React escapes; twice would show.
  interpolation: { escapeValue: false },
});

/** Words without values, as they were found last: a list asks for the same few for every row, with every letter. */
const found = new Map<string, string>();
i18n.on('languageChanged', () => found.clear());

/** The words for a key, in the language that was loaded last. */
export function t<const Key extends MessageKey>(key: Key, ...[values]: ValuesFor<Key>): string {
  const path: string = key;
  if (values === undefined) return found.get(path) ?? find(path);
  const { count }: { readonly count?: unknown } = values;
  // As replacements, so that no name is taken for an option; and what a page or a user has written stays as it is.
  return i18n.t(path, { replace: values, nest: false, ...(typeof count === 'number' ? { count } : {}) });
}

function find(path: string): string {
  const words = i18n.t(path);
  found.set(path, words);
  return words;
}

let wanted: Language = 'en';

/** Makes `t` speak this language; until then, and where that fails, it goes on as before. The last one wanted wins. */
export async function loadLanguage(language: Language): Promise<void> {
  wanted = language;
  if (language !== 'en' && !i18n.hasResourceBundle(language, NAMESPACE))
    i18n.addResourceBundle(language, NAMESPACE, await CATALOGUES[language]());
  if (wanted === language) await i18n.changeLanguage(language);
}

/** What `t` speaks now, for the page's `lang`. */
export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'en');

/** The same for Intl. */
export const currentLocale = (): string =>
  localeFor(currentLanguage(), new Intl.DateTimeFormat().resolvedOptions().locale);
