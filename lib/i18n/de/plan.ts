import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const plan = {
  title: { this: 'Diese Sitzung planen', next: 'Die nächste Sitzung planen' },
  none: 'Kein Plan. Es geht auch ohne.',
  withQuestion: 'eine Frage',
  minutesOf_one: '{{count}} Minute',
  minutesOf_other: '{{count}} Minuten',
  rounds: 'Runden, in der Reihenfolge, in der du sie wählst',
  pick: 'Eine Frage, die gestellt wird',
  own: 'Keine davon',
  question: 'Oder in deinen Worten',
  length: 'Länge',
  minutes: 'Minuten',
  planned: 'Die geplante Frage',
} satisfies Translation<typeof en.plan>;
