import { currentLocale } from '#i18n/i18n.ts';

/** A day as the panel's language writes it. */
export const calendarDate = (at: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(at);
