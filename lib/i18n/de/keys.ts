import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const keys = {
  title: 'Tasten',
  close: 'Schließen',
  change: 'Tasten ändern',
  or: 'oder',
  does: {
    tick: 'Den Schritt abhaken',
    skip: 'Ihn weglassen',
    undo: 'Das Letzte davon zurücknehmen',
    why: 'Wozu er zählt, und Fallstricke',
    steps: 'Alle Schritte der Runde',
    figures: 'Gehörte Zahlen und Anforderungen',
    offer: 'Eine der angebotenen Runden nehmen',
    rounds: 'Irgendeine Runde wählen',
    pin: 'Runde anheften oder lösen',
    swap: 'Rolle der letzten Stimme tauschen',
    note: 'Notiz schreiben',
    pause: 'Mitschreiben pausieren, fortsetzen',
    lookUp: 'Etwas nachschlagen',
    desk: 'Sitzungen und Einstellungen öffnen',
    keys: 'Diese Tasten zeigen',
  },
} satisfies Translation<typeof en.keys>;
