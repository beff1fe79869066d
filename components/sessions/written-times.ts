import { currentLocale } from '#i18n/i18n.ts';

const FORMS = {
  time: { timeStyle: 'short' },
  'day-and-time': { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  full: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeForm = keyof typeof FORMS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time as the language writes it. Making a format takes longer than using it hundreds of times. */
export function writtenTime(at: number, form: TimeForm): string {
  const locale = currentLocale();
  const key = `${locale} ${form}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, FORMS[form]);
  formats.set(key, known);
  return known.format(at);
}
