import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const call = {
  region: 'Andere Gespräche',
  also: 'Läuft auch',
  show: 'Zeigen',
} satisfies Translation<typeof en.call>;
