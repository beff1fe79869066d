import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const badge = {
  on: 'AN',
  capturing: 'Schreibt die Untertitel von {{call}} mit',
  ready: 'Hört bei {{call}} zu: noch kein Untertitel',
  quiet: 'Hört bei {{call}} zu: seit einer Weile kein Untertitel',
  paused: 'Angehalten: Aus {{call}} wird nichts mitgeschrieben',
  problem: '{{call}}: {{problem}}',
  noPanel:
    'Diese Taste braucht die Seitenleiste, und die geht in diesem Fenster nicht auf. Drück sie in einem Fenster mit Tabs.',
} satisfies Translation<typeof en.badge>;
