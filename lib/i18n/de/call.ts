import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const call = {
  region: 'Andere Gespräche',
  also: 'Läuft auch',
  show: 'Zeigen',

  continued: {
    region: 'Fortgesetzte Sitzung',
    said_one: 'Fortgesetzt: {{count}} Minute von vor {{time}} ist in dieser Sitzung.',
    said_other: 'Fortgesetzt: {{count}} Minuten von vor {{time}} sind in dieser Sitzung.',
    split: 'Stattdessen neue Sitzung beginnen',
    dismiss: 'Ausblenden',
  },
} satisfies Translation<typeof en.call>;
