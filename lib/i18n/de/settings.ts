import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const settings = {
  atOnce: 'Jede Änderung gilt sofort, auf jeder offenen Seite von Ringside.',
  problems: {
    'storage-full':
      'Das wurde nicht gespeichert: Es ist kein Platz mehr dafür. Was vorher eingestellt war, gilt weiter. Mach auf diesem Computer Platz und stell es dann noch einmal ein.',
    'storage-failed':
      'Das wurde nicht gespeichert: Der Browser konnte es nicht ablegen. Was vorher eingestellt war, gilt weiter. Versuche es noch einmal; wenn das nicht hilft, starte den Browser neu.',
  },
  damaged: {
    title: 'Einige Einstellungen ließen sich nicht lesen',
    text: 'Wieder wie am Anfang: {{names}}. Alles andere ist, wie du es eingestellt hast.',
    found: 'Was stattdessen da war',
    dismiss: 'Schließen und diese Kopie löschen',
  },
  names: {
    names: 'deine Namen',
    role: 'deine Rolle',
    language: 'Sprache der Runden',
    rounds: 'erwartete Runden',
    sayLines: 'Beispielsätze',
    pacing: 'vergangene Zeit',
    theme: 'Farben',
    textSize: 'Schriftgröße',
    retention: 'wie lange Sitzungen bleiben',
    fileNames: 'Namen exportierter Dateien',
    keys: 'Tasten',
  },
  you: {
    title: 'Du',
    role: 'In Proberunden bist du meist',
    roles: { candidate: 'Kandidat oder Kandidatin', interviewer: 'Interviewer oder Interviewerin' },
    names: 'Dein Name in Gesprächen',
    namesAbout:
      'Genau so, wie ihn die Untertitel zeigen. Dann weiß Ringside, welche Stimme deine ist. Google Meet sagt von sich aus „Ich“. Was du in der Seitenleiste für eine Sitzung festlegst, geht trotzdem vor.',
  },
  interview: {
    title: 'Die Runden',
    language: 'Sprache der Runden',
    languageAbout:
      'Die Seitenleiste sagt Bescheid, wenn die Untertitel in einer anderen kommen. Stichworte und Runden kennt sie auf Englisch.',
    rounds: 'Erwartete Runden',
    roundsAbout: 'Könnte eine Frage zu zwei Runden gehören, gehen diese vor. Lass alle offen, wenn du es nicht weißt.',
  },
  panel: {
    title: 'In der Seitenleiste',
    sayLines: { label: 'Beispielsätze', about: 'Wie ein Schritt gesprochen klingt, unter dem, was zu tun ist.' },
    pacing: {
      label: 'Vergangene Zeit',
      about: 'Wie lange die Runde schon läuft, unter ihrem Namen; mit geplanter Länge, wie viel davon vorbei ist.',
    },
  },
  look: {
    title: 'Aussehen',
    theme: 'Farben',
    themes: { system: 'Wie der Computer', light: 'Hell', dark: 'Dunkel' },
    textSize: 'Schriftgröße',
    percent: '{{value}} %',
    language: 'Sprache von Ringside',
    languageAbout: 'Die der Knöpfe und Erklärungen. Was zum Interview gehört, bleibt Englisch.',
    languages: { auto: 'Wie der Browser', en: 'English', de: 'Deutsch' },
  },
  keys: {
    title: 'Tasten der Seitenleiste',
    about: 'Sie gelten, solange die Seitenleiste den Fokus hat und niemand tippt.',
    change: 'Ändern',
    press: 'Taste drücken, oder Esc',
    reset: 'Zurück',
    resetOf: 'Zurück: {{does}}',
    resetAll: 'Alle Tasten wie üblich',
    taken: '{{key}} ist vergeben: {{does}}. Drück eine andere Taste.',
    unusable: 'Das kann keine eigene Taste sein. Drück einen Buchstaben, ein Zeichen oder eine Zahl ab 4, allein.',
  },
  shortcuts: {
    title: 'Tasten des ganzen Browsers',
    about: 'Sie gelten über jeder Seite. Nur der Browser selbst kann sie ändern.',
    openPanel: 'Die Seitenleiste öffnen oder schließen',
    none: 'Noch keine Taste',
    open: 'Tastenkürzel des Browsers öffnen',
  },
  sites: {
    title: 'Seiten',
    about: 'Wo Ringside Untertitel lesen darf. Überall sonst sieht es nichts.',
    granted: 'Erlaubt',
    notGranted: 'Nicht erlaubt',
    remove: 'Entfernen',
    removeSite: '{{site}} entfernen',
    required:
      '{{site}} kam mit der Installation. Zurücknehmen kannst du es auf der Erweiterungsseite des Browsers: Ringside, Details, Websitezugriff.',
    more: 'Einen eigenen Server fügst du in der Seitenleiste hinzu, solange kein Gespräch läuft.',
  },
  retention: {
    title: 'Wie lange Sitzungen bleiben',
    about: 'Alle liegen nur auf diesem Computer. Ein laufendes Gespräch wird nie angerührt.',
    keep: 'Sie bleiben',
    kinds: { forever: 'bis ich sie lösche', days: 'einige Tage', nothing: 'gar nicht' },
    abouts: {
      forever: 'Von selbst wird nichts gelöscht.',
      days: 'Gezählt vom letzten Wort eines Gesprächs an. Mitschriften, die du geöffnet hast, bleiben, bis du sie löschst.',
      nothing:
        'Eine Sitzung verschwindet eine halbe Stunde nach dem letzten Wort, wenn das Gespräch nicht mehr weitergehen kann und die Seitenleiste und diese Seite geschlossen sind. Mitschriften aus Dateien verschwinden mit.',
    },
    days: 'Tage',
  },
  backup: {
    title: 'Sicherung',
    about:
      'Alle Sitzungen, was darin gesagt wurde, deine Haken und Notizen und diese Einstellungen, in einer JSON-Datei, und wieder zurück. Nicht dabei: deine Zustimmung, nach der jeder Browser selbst fragt, Stellen, auf die du gezeigt hast, und der Plan der nächsten Sitzung.',
    export: 'Alles exportieren',
    working: 'Wird gesammelt',
    stop: 'Abbrechen',
    states: {
      stopped: 'Abgebrochen. Es wurde keine Datei geschrieben.',
      done: 'Fertig. Die Datei liegt bei deinen Downloads.',
      failed:
        'Das hat nicht geklappt: Was gespeichert ist, ließ sich nicht lesen. Starte den Browser neu und versuche es noch einmal.',
    },
  },
  deletion: {
    title: 'Alles löschen',
    about: 'Als wäre Ringside gerade erst installiert. Vorher wirst du noch einmal gefragt.',
    open: 'Alles löschen …',
    question: 'All das löschen?',
    sessions_one: '{{count, number}} Sitzung',
    sessions_other: '{{count, number}} Sitzungen',
    utterances_one: '{{count, number}} Äußerung',
    utterances_other: '{{count, number}} Äußerungen',
    marks_one: '{{count, number}} Haken oder Notiz von dir',
    marks_other: '{{count, number}} Haken und Notizen von dir',
    settings: 'alle Einstellungen, Namen und deine Zustimmung',
    sites_one: '{{count, number}} Seite, die du erlaubt hast',
    sites_other: '{{count, number}} Seiten, die du erlaubt hast',
    noWayBack:
      'Es gibt keinen Weg zurück und nirgends eine Kopie. Exportiere vorher alles, falls du es noch einmal brauchst.',
    word: 'löschen',
    type: 'Tippe „{{word}}“, wenn du sicher bist',
    keep: 'Alles behalten',
    confirm: 'Alles löschen',
    deleting: 'Wird gelöscht',
    failed:
      'Es konnte nicht alles gelöscht werden. Schließ andere Tabs von Ringside und Gespräche und versuche es noch einmal.',
  },
} as const satisfies Translation<typeof en.settings>;
