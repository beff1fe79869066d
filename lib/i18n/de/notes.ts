import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const notes = {
  label: 'Kurze Notiz',
  placeholder: 'Kurze Notiz, Enter behält sie',
  save: 'Notiz',
  saved: 'Notiert',
  boxPlaceholder: 'Kurze Notiz. Enter behält sie, Esc geht',
  notKept:
    'Nicht behalten: Die Seitenleiste antwortet nicht. Kopier deine Worte, öffne sie neben dieser Seite und schreib sie dort.',
  list: 'Notizen',
  count_one: '{{count}} Notiz',
  count_other: '{{count}} Notizen',
} satisfies Translation<typeof en.notes>;
