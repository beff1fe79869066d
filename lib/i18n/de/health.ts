import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

const OFF = 'Hört nicht zu';

export const health = {
  region: 'Mitschreiben',
  pause: 'Pause',
  resume: 'Weiter',
  keys: 'Tasten',
  desk: 'Sitzungen und Einstellungen',
  turnOn: 'Untertitel einschalten',
  allow: 'Wieder erlauben',

  listening: {
    badge: 'Hört zu',
    none: 'Hört zu. Noch kein Untertitel',
    resting: 'Untertitel sind an. Letzter Untertitel {{ago}}',
    silence: 'Untertitel sind an. Gerade spricht niemand.',
    fresh: 'Hört zu. Letzter Untertitel {{ago}}',
    quiet: 'Seit {{span}} kein Untertitel. Spricht gerade jemand, schalte die Untertitel aus und wieder ein.',
  },
  justNow: 'gerade eben',
  ago: 'vor {{span}}',
  span: {
    seconds: '{{seconds}} s',
    minutes: '{{minutes}} min',
    hours: '{{hours}} h',
    hoursAndMinutes: '{{hours}} h {{minutes}} min',
  },

  states: {
    'captions-off': {
      badge: OFF,
      sentence: 'Untertitel sind in {{site}} aus. {{todo}}',
      unseen: 'Noch keine Untertitel in {{site}}. {{todo}}',
      cue: 'Schalte die Untertitel ein',
    },
    'wrong-language': {
      badge: 'Nicht {{wanted}}',
      sentence: 'Die Untertitel sehen nach {{language}} aus, nicht nach {{wanted}}. {{todo}}',
      cue: 'Stell die Untertitel auf {{wanted}}',
    },
    'consent-missing': {
      badge: OFF,
      sentence: 'Bevor du zustimmst, wird nichts behalten.',
      cue: 'Stimm zuerst zu',
      how: 'Vorher wird in keinem Gespräch etwas gelesen.',
    },
    'not-started': {
      badge: OFF,
      sentence: 'Bevor du startest, wird aus diesem Gespräch nichts behalten.',
      cue: 'Starte oder lass es',
      how: 'Aus diesem Gespräch wird nichts behalten, bevor du gesagt hast, dass alle darin Bescheid wissen.',
    },
    'permission-missing': {
      badge: OFF,
      sentence: 'Der Browser lässt Ringside diese Seite nicht mehr lesen.',
      cue: 'Erlaub die Seite wieder',
      how: 'Die Erlaubnis wurde in den Einstellungen des Browsers zurückgenommen. Was gespeichert ist, bleibt. Sobald die Seite wieder erlaubt ist, geht es in derselben Sitzung weiter.',
    },
    'no-meeting': {
      badge: OFF,
      sentence: 'Noch kein Gespräch.',
      cue: 'Geh in ein Gespräch',
      how: 'Öffne es in diesem Browser. Ringside merkt es von selbst.',
    },
    'no-captions-yet': {
      badge: OFF,
      sentence: 'Hier wurden noch keine Untertitel gefunden.',
      cue: 'Schalte hier die Untertitel ein',
      how: 'Ringside kennt diese Seite nicht. Schalte im Gespräch die Untertitel ein und lass jemanden ein paar Sekunden sprechen: Es findet sie daran, wie sie wachsen. Wenn nicht, zeig, wo sie sind.',
    },
    lobby: {
      badge: OFF,
      sentence: 'Du wirst gleich eingelassen.',
      cue: 'Warten auf Einlass',
      how: 'Jemand im Gespräch muss dich einlassen. Hier gibt es nichts zu tun, bis du drin bist.',
    },
    'waiting-for-speech': {
      badge: 'Bereit',
      sentence: 'Untertitel sind an. Noch spricht niemand.',
      cue: 'Bereit, sobald jemand spricht',
      how: 'Untertitel sind an. Die ersten Worte erscheinen hier von selbst. Wird schon gesprochen? Dann prüf die Sprache der Untertitel.',
    },
    capturing: {
      badge: 'Schreibt mit',
      sentence: 'Hört zu.',
      cue: 'Hört zu',
      how: 'Die ersten Worte erscheinen hier, während sie gesprochen werden.',
    },
    'by-behaviour': {
      badge: 'Schreibt mit',
      sentence: 'Liest die Untertitel daran, wie sie sich verhalten. Wer spricht, ist nicht bekannt.',
      fresh:
        'Liest die Untertitel daran, wie sie sich verhalten. Wer spricht, ist nicht bekannt. Letzter Untertitel {{ago}}',
      voices:
        'Liest die Untertitel daran, wie sie sich verhalten. Namen sind nicht bekannt. Letzter Untertitel {{ago}}',
      cue: 'Hört zu',
      how: 'Die Seite des Gesprächs ist keine, die Ringside kennt. Ihre Untertitel werden daran erkannt, wie sie wachsen.',
    },
    'by-choice': {
      badge: 'Schreibt mit',
      sentence: 'Liest die Untertitel, wo du sie gezeigt hast. Wer spricht, ist nicht bekannt.',
      fresh: 'Liest die Untertitel, wo du sie gezeigt hast. Wer spricht, ist nicht bekannt. Letzter Untertitel {{ago}}',
      voices: 'Liest die Untertitel, wo du sie gezeigt hast. Namen sind nicht bekannt. Letzter Untertitel {{ago}}',
      cue: 'Hört zu',
      how: 'Die ersten Worte erscheinen hier, während sie gesprochen werden.',
    },
    unreadable: {
      badge: OFF,
      sentence: 'Diese Seite hat sich geändert. Ringside sucht die Untertitel daran, wie sie sich verhalten.',
      cue: 'Lass jemanden sprechen',
      how: 'Untertitel sind an, aber diese Seite baut sie anders auf, als Ringside es kennt. Es findet sie daran, wie sie wachsen, sobald jemand ein paar Sekunden gesprochen hat. Wenn nicht, zeig, wo sie sind, oder lade den Tab des Gesprächs neu.',
    },
    'partly-read': {
      badge: 'Wörter fehlen',
      sentence:
        'Ein Teil der Untertitel ist nicht lesbar: Die Seite hat sich geändert. Lade ihren Tab neu, oder zeig, wo sie sind.',
      cue: 'Lade den Tab des Gesprächs neu',
      how: 'Manche Untertitel werden gelesen, andere nicht. Hilft neu laden nicht, zeig, wo sie sind: Die Seite hat sich geändert. Der Bericht aus „Mitschreiben prüfen“ hilft, das zu beheben.',
    },
    stalled: {
      badge: 'Hört zu',
      sentence: 'Seit einer Weile keine Untertitel. Spricht gerade jemand, schalte sie aus und wieder ein.',
      cue: 'Seit einer Weile keine Untertitel',
      how: 'Spricht gerade jemand, schalte die Untertitel im Gespräch aus und wieder ein.',
    },
    'lost-contact': {
      badge: OFF,
      sentence: 'Der Tab des Gesprächs antwortet nicht mehr. Lade ihn neu.',
      cue: 'Lade den Tab des Gesprächs neu',
      how: 'Seine Seite antwortet nicht mehr, am ehesten weil Ringside aktualisiert wurde. Was gespeichert ist, bleibt.',
    },
    'worker-silent': {
      badge: 'Noch ungespeichert',
      sentence: 'Untertitel werden gelesen, aber noch nicht gespeichert. Ringside versucht es weiter.',
      cue: 'Untertitel werden noch gespeichert',
      how: 'Der Tab des Gesprächs behält sie und schickt sie noch einmal. Lass diesen Tab offen.',
    },
    'storage-full': {
      badge: 'Ungespeichert',
      sentence: 'Der Speicher ist voll: Mach Platz. Was du siehst, wird so lange behalten.',
      cue: 'Schaff Platz auf der Festplatte',
      how: 'Der Browser hat keinen Platz mehr. Die Untertitel warten so lange im Tab des Gesprächs: Lass ihn offen.',
    },
    'storage-failed': {
      badge: 'Ungespeichert',
      sentence: 'Der Browser speichert keine Untertitel. Starte ihn nach dem Gespräch neu.',
      cue: 'Starte den Browser neu',
      how: 'Sein Speicher nimmt nichts an. Die Untertitel warten im Tab des Gesprächs: Lass ihn so lange wie möglich offen.',
    },
    paused: {
      badge: 'Pausiert',
      sentence: 'Bis es weitergeht, wird nichts gespeichert.',
      cue: 'Pausiert',
      how: 'Bis es weitergeht, wird nichts gespeichert: Drück p.',
    },
    rehearsing: {
      badge: 'Übung',
      sentence: 'Übung: Niemand wird mitgeschrieben.',
      cue: 'Eine Übung',
      how: 'Niemand wird mitgeschrieben, und nichts davon bleibt.',
    },
    ended: {
      badge: OFF,
      sentence: 'Das Gespräch ist zu Ende.',
      cue: 'Das Gespräch ist zu Ende',
      how: 'Es wurde nichts gesagt, das man behalten könnte.',
    },
  },

  point: {
    show: 'Zeigen, wo die Untertitel sind',
    again: 'Noch einmal zeigen',
    cancel: 'Abbrechen',
    onAlready: 'Sind sie an, und hier erscheint nichts?',
    now: 'Zeig im Gespräch auf die Untertitel und klick. Mit Tasten: F6 führt zur Seite, dann Pfeile und Enter.',
    lost: 'Wo du gezeigt hast, stehen keine Untertitel mehr.',
    title: 'Ringside: zeigen, wo die Untertitel sind',
    pointer: 'Zeig auf die Untertitel und klick.',
    keys: 'Tasten: Pfeile oder Tab bewegen, Enter wählt, Esc bricht ab.',
    holds: 'Hier:',
  },

  anotherLanguage: 'einer anderen Sprache',

  captionsOn: {
    'google-meet': {
      short: 'Drück dort c.',
      how: 'Klick ins Gespräch und drück c, oder nimm den CC-Knopf unten. In Meet muss die Sprache eingestellt sein, die ihr sprecht.',
      language: 'Ändere sie links an den Untertiteln von Meet.',
    },
    'microsoft-teams': {
      short: 'Schalte Liveuntertitel ein.',
      how: 'Im Gespräch: Weitere, Sprache, Liveuntertitel anzeigen. Unter Windows geht auch Alt+Umschalt+C. Sind sie schon an? Dann erscheinen die ersten Worte hier.',
      language: 'Ändere die gesprochene Sprache in den Einstellungen der Untertitel.',
    },
    zoom: {
      short: 'Wähle „Untertitel anzeigen“.',
      how: 'Im Gespräch: unten „Untertitel anzeigen“, oder Mehr, Untertitel. Fehlt der Knopf, muss der Host Untertitel erlauben.',
      language: 'Ändere sie neben „Untertitel anzeigen“.',
    },
    'jitsi-meet': {
      short: 'Wähle im Menü Untertitel (CC).',
      how: 'Im Gespräch: weitere Aktionen, dann Untertitel (CC). Öffnen sie sich neben dem Chat, lass diesen Tab offen, oder stell ein, dass sie im Bild stehen. Sind sie schon an? Dann erscheinen die ersten Worte hier. Gibt es den Knopf nicht, bietet der Server keine an.',
      language: 'Ändere sie unter Untertitel (CC).',
    },
    other: {
      short: 'Schalte sie im Gespräch ein.',
      how: 'Schalte im Gespräch die Untertitel ein. Die ersten Worte erscheinen hier von selbst.',
      language: 'Ändere sie im Gespräch.',
    },
  },
} satisfies Translation<typeof en.health>;
