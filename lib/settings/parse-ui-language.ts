import type { Language } from '#i18n/languages.ts';

/** What the panel speaks: what the browser speaks, or one language whatever the browser does. */
export type UiLanguage = 'auto' | Language;

const CHOICES: Readonly<Record<UiLanguage, true>> = { auto: true, en: true, de: true };

/** Storage is the user's to change: what is no choice is none. */
export function parseUiLanguage(stored: unknown): UiLanguage {
  return isChoice(stored) ? stored : 'auto';
}

const isChoice = (stored: unknown): stored is UiLanguage =>
  typeof stored === 'string' && Object.hasOwn(CHOICES, stored);
