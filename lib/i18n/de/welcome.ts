import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const welcome = {
  eyebrow: 'Bevor es losgeht · {{step}} von {{steps}}',
  next: 'Weiter',
  back: 'Zurück',
  agree: 'Einverstanden',
  rehearse: 'Probieren: eine Minute',
  later: 'Später',
  close: 'Fertig',
  readAgain: 'Einführung lesen',

  what: {
    title: 'Nur für Proberunden',
    text: 'Ringside liest die Untertitel eines Gesprächs in diesem Browser, erkennt, welche Art von Backend-Runde gerade läuft, und zeigt dir, was als Nächstes drankommt.',
    notFor:
      'Für ein echtes Interview ist es nicht da, und es versteckt sich vor niemandem: Teilst du den Bildschirm, sehen es alle.',
    ask: 'Alle im Gespräch müssen es wissen:',
  },

  read: {
    title: 'Was gelesen wird und wo es bleibt',
    points: {
      read: {
        title: 'Was gelesen wird',
        text: 'Die Untertitel, wer laut ihnen spricht, der Titel des Gesprächs und ob Untertitel an sind. Kein Ton und kein Bild.',
      },
      kept: {
        title: 'Wo es bleibt',
        text: 'In diesem Browser auf diesem Computer. Nichts wird irgendwohin geschickt, und wenn du Ringside entfernst, ist alles weg.',
      },
      asked: {
        title: 'Was du gefragt wirst',
        text: 'In jedem Gespräch, ob alle darin Bescheid wissen; vorher wird nichts behalten. Bei Mitschrift-Dateien entscheidest du: Öffne nur solche, mit denen alle darin einverstanden sind.',
      },
    },
  },

  try: {
    title: 'Probier es aus, ohne Gespräch',
    text: 'Hier läuft gleich eine Minute einer Proberunde. Niemand wird mitgeschrieben und nichts bleibt: Drück also, was du willst.',
    notNow: 'Während ein Gespräch mitgeschrieben wird, gibt es keine Übung. Starte sie von hier, wenn keines läuft.',
    keys: {
      tick: 'hakt den Schritt ab, der gerade dasteht',
      why: 'zeigt, warum er bewertet wird',
      keys: 'zeigt jederzeit alle Tasten',
    },
  },
} satisfies Translation<typeof en.welcome>;
