import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const crash = {
  title: 'Die Seitenleiste ist stehen geblieben',
  text: 'Darin ist etwas schiefgegangen. Was mitgeschrieben wurde, ist gespeichert, und das Mitschreiben geht auch ohne sie weiter.',
  reload: 'Seitenleiste neu laden',
} satisfies Translation<typeof en.crash>;
