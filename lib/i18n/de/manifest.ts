import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const manifest = {
  name: 'Ringside',
  description: 'Eine Seitenleiste für Backend-Probeinterviews: was als Nächstes drankommt, der Reihe nach.',
  actionTitle: 'Ringside neben diesem Gespräch öffnen',
  lookUpCommand: 'Etwas nachschlagen, über jeder Seite',
  tickCommand: 'Den Schritt abhaken, der gerade dran ist',
  skipCommand: 'Weiter zum nächsten Schritt: diesen weglassen',
  pauseCommand: 'Mitschreiben pausieren oder fortsetzen',
  pinCommand: 'Die laufende Runde anheften oder lösen',
  noteCommand: 'Schnell eine Notiz schreiben',
  lookUpHint: 'Einen Schritt, eine Abwägung, eine Zahl in Ringside nachschlagen',
} satisfies Translation<typeof en.manifest>;
