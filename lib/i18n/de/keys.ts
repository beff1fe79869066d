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
  region: 'Tasten über jeder Seite',
  done: {
    tick: 'Abgehakt: {{what}}',
    skip: 'Weggelassen: {{what}}',
    pin: 'Angeheftet: {{what}}',
    unpin: 'Nicht mehr angeheftet: {{what}}',
    note: 'Das Notizfeld ist bereit.',
  },
  refusals: {
    'no-call': 'Nichts hat sich geändert: Diese Taste wirkt, sobald ein Gespräch begonnen ist.',
    'no-step': 'Nichts hat sich geändert: Gerade ist kein Schritt dran.',
    'no-round': 'Nichts hat sich geändert: Keine Runde läuft, die man anheften könnte.',
    'several-paused': 'Mehrere Gespräche sind pausiert. Drück die Taste im Tab des Gesprächs, das weitergehen soll.',
    'no-focus': 'Über dieser Seite geht keine Notiz. Das Feld unten ist bereit: Klick hinein und schreib.',
  },
} satisfies Translation<typeof en.keys>;
