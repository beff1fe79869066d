import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const rehearsal = {
  region: 'Übung',
  start: 'Eine Minute üben',
  skip: 'Weiter zum Nächsten',
  stop: 'Übung beenden',
  hints: {
    start: 'Gleich wird gefragt. → geht weiter, Esc beendet.',
    look: 'Die Frage öffnet eine Runde. Behandle, was groß dasteht.',
    steps: 'Drück {{key}}: alle Schritte und die Worte dazu.',
    why: 'Gefragt: Das kommt nun zuerst. Drück {{key}} für warum.',
    tick: 'Du bist dran. {{tick}} hakt ab, {{skip}} lässt weg.',
  },
  over: {
    eyebrow: 'Die Übung ist zu Ende',
    title: 'Das war’s',
    text: 'In einem Gespräch ist es genauso, mit dessen Untertiteln. Von hier ist nichts geblieben.',
    done: 'Fertig',
    again: 'Noch einmal',
  },
} satisfies Translation<typeof en.rehearsal>;
