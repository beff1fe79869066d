import { currentLocale } from '#i18n/i18n.ts';

/** The time of day as the panel's language writes it, without seconds. */
export const clockTime = (at: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { hour: '2-digit', minute: '2-digit' }).format(at);
