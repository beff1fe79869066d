import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const desk = {
  name: 'Ringside',
  nav: 'Schreibtisch',
  tab: '{{page}} – Ringside',
  pages: { sessions: 'Sitzungen', progress: 'Fortschritt', settings: 'Einstellungen' },
  noSessions: 'Noch keine Sitzungen. Die erste steht hier, sobald in einem Gespräch jemand gesprochen hat.',
  unreadable:
    'Was gespeichert ist, ließ sich nicht lesen. Lade diese Seite neu; wenn das nicht hilft, starte den Browser neu.',
  file: 'Mitschrift aus einer Datei',
  back: 'Alle Sitzungen',
  nothingSaid: 'In dieser Sitzung hat niemand etwas gesagt.',
  openPanel: 'Die Seitenleiste öffnen',
  erased: {
    done: 'Alles ist gelöscht.',
    importEnded: 'Damit ist auch das Einlesen beendet, das hier lief: Es wurde nichts davon gespeichert.',
    next: 'Ringside ist wie gerade erst installiert: Bevor wieder etwas gespeichert wird, fragt die Seitenleiste nach deiner Zustimmung.',
    close: 'Schließen',
  },
  deletion: {
    delete: 'Löschen',
    deleteSession: '{{title}} löschen',
    done: '„{{title}}“ ist gelöscht.',
    undo: 'Rückgängig',
    close: 'Schließen und nicht rückgängig machen',
    problems: {
      live: 'Die Sitzung wurde nicht gelöscht: Ihr Gespräch läuft noch. Beende es zuerst.',
      malformed:
        'Die Sitzung wurde nicht gelöscht: Ringside hat die eigene Anfrage nicht verstanden. Lade diese Seite neu und versuche es noch einmal.',
      'storage-failed':
        'Die Sitzung wurde nicht gelöscht: Der Browser konnte am Gespeicherten nichts ändern. Versuche es noch einmal; wenn das nicht hilft, starte den Browser neu.',
    },
  },
} as const satisfies Translation<typeof en.desk>;
