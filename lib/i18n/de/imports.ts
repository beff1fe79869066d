import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const imports = {
  open: 'Mitschrift öffnen',
  what: 'WebVTT, SRT, der Text, den Meet, Teams oder Zoom speichern, oder Sitzungen, die Ringside exportiert hat. Du kannst die Datei auch hierher ziehen.',
  dropHere: 'Lass die Mitschrift hier los',
  dropThen: 'Sie öffnet sich als abgeschlossene Sitzung. Sie bleibt auf diesem Computer.',
  reading: '{{name}} wird geöffnet',
  notOpened: '{{name}} wurde nicht geöffnet.',
  dismiss: 'Ausblenden',
  opened: 'Die Mitschrift ist offen.',
  fromFile: 'Du siehst eine Datei.',
  close: 'Schließen',

  problems: {
    several: 'Öffne eine Datei nach der anderen.',
    tooLarge: 'Sie ist größer als 20 MB; eine Mitschrift ist viel kleiner.',
    notAFile: 'Der Browser konnte sie nicht lesen. Ist es ein Ordner, oder wurde sie verschoben?',
    'not-capturing': 'Stimm zuerst in der Seitenleiste den Bedingungen zu und öffne sie dann noch einmal.',
    malformed: 'Ringside konnte sie nicht annehmen. Lade die Seitenleiste neu und versuch es noch einmal.',
    interrupted: 'Ringside wurde unterbrochen. Versuch es noch einmal.',
    silent: 'Ringside hat nicht rechtzeitig geantwortet. Öffne sie noch einmal: Sie wird nicht doppelt gespeichert.',
    'storage-full':
      'Zum Speichern ist kein Platz mehr: Schaff Platz auf der Festplatte und versuch es noch einmal. Es wurde nichts davon gespeichert.',
    'storage-failed':
      'Der Browser speichert sie nicht: Starte ihn neu und versuch es noch einmal. Es wurde nichts davon gespeichert.',
  },

  atLine: 'Zeile {{line}}: {{fault}}',
  faults: {
    empty: 'Die Datei ist leer.',
    'no-words': 'In dieser Datei stehen keine Worte.',
    'too-large': 'Die Datei ist größer als 20 MB; eine Mitschrift ist viel kleiner.',
    'word-document':
      'Das ist ein Word-Dokument oder ein Archiv. Lade die Mitschrift als .vtt herunter, oder kopier ihren Text in eine .txt.',
    pdf: 'Das ist ein PDF. Lade die Mitschrift als .vtt oder .txt herunter.',
    'not-utf-8': 'Der Text ist nicht in UTF-8. Speicher ihn als UTF-8 und versuch es noch einmal.',
    page: 'erwartet wird eine Mitschrift als Text, das hier ist eine Webseite oder XML. Lade sie als .vtt oder .txt herunter.',
    'long-line': 'erwartet wird eine Zeile einer Mitschrift, diese ist länger als 100.000 Zeichen.',
    'too-many-lines': 'mehr als eine Million Zeilen sind zu viele.',
    'too-many-entries': 'mehr als 50.000 Einträge sind zu viele.',
    'webvtt-header': 'erwartet wird „WEBVTT“, damit beginnt eine solche Datei.',
    'webvtt-times': 'erwartet werden die Zeiten eines Untertitels, etwa „00:00:01.000 --> 00:00:04.000“.',
    'webvtt-first-times': 'erwartet werden die Zeiten des ersten Untertitels, etwa „00:00:01.000 --> 00:00:04.000“.',
    'srt-start': 'erwartet werden Nummer oder Zeiten des ersten Untertitels.',
    'srt-times': 'erwartet werden die Zeiten eines Untertitels, etwa „00:00:01,000 --> 00:00:04,000“.',
    'srt-first-times': 'erwartet werden die Zeiten des ersten Untertitels, etwa „00:00:01,000 --> 00:00:04,000“.',
    'teams-heading': 'erwartet werden ein Name und eine Zeit, etwa „Ann Lee   0:03“.',
    'zoom-heading': 'erwartet werden ein Name und eine Zeit, etwa „[Ann Lee] 10:02:11“.',
    time: 'erwartet wird eine Zeit, etwa „00:05:00“.',
    'name-and-text': 'erwartet wird „Name: Text“.',
    'no-transcript': 'erwartet wird „Name: Text“, oder womit Teams, Zoom oder Meet eine Mitschrift beginnen.',
  },

  sessions: {
    choose: 'Sicherung oder exportierte Sitzungen einlesen',
    what: 'Eine JSON-Datei, die Ringside geschrieben hat. Du siehst, was darin ist, bevor etwas gespeichert wird.',
    title: '„{{name}}“ einlesen',
    waiting_one: '{{count, number}} weitere Datei kommt danach.',
    waiting_other: '{{count, number}} weitere Dateien kommen danach.',
    looking: 'Die Datei wird durchgesehen',
    comparing: 'Sie wird mit dem verglichen, was hier ist',
    bringing: 'Wird gespeichert',
    stop: 'Abbrechen',
    close: 'Schließen',
    holds_one: 'Die Datei ist unversehrt. Sie enthält {{count, number}} Sitzung.',
    holds_other: 'Die Datei ist unversehrt. Sie enthält {{count, number}} Sitzungen.',
    madeAt: 'Sie wurde am {{when}} geschrieben.',
    fates: {
      added_one: '{{count, number}} Sitzung ist neu und kommt dazu.',
      added_other: '{{count, number}} Sitzungen sind neu und kommen dazu.',
      continued_one:
        '{{count, number}} Sitzung ist schon hier und bekommt die Haken und Notizen, die nur die Datei hat.',
      continued_other:
        '{{count, number}} Sitzungen sind schon hier und bekommen die Haken und Notizen, die nur die Datei hat.',
      beside_one: '{{count, number}} Sitzung ist auch hier, aber jede hat etwas, das der anderen fehlt: Beide bleiben.',
      beside_other:
        '{{count, number}} Sitzungen sind auch hier, aber jede hat etwas, das der anderen fehlt: Beide bleiben.',
      known_one:
        '{{count, number}} Sitzung ist schon hier, mit allem, was in der Datei steht: Sie bleibt, wie sie ist.',
      known_other:
        '{{count, number}} Sitzungen sind schon hier, mit allem, was in der Datei steht: Sie bleiben, wie sie sind.',
    },
    shortens:
      'Mit diesen Einstellungen werden Sitzungen nur eine Zeit lang aufbewahrt: Ältere werden gelöscht, auch die, die schon hier sind.',
    nothingLost: 'Nichts, was hier ist, wird geändert oder geht verloren.',
    expiring_one:
      'Nach deinen Einstellungen bleiben Sitzungen nur begrenzt: {{count, number}} davon ist älter und würde bald wieder gelöscht. Ändere das vorher in den Einstellungen, wenn du sie behalten willst.',
    expiring_other:
      'Nach deinen Einstellungen bleiben Sitzungen nur begrenzt: {{count, number}} davon sind älter und würden bald wieder gelöscht. Ändere das vorher in den Einstellungen, wenn du sie behalten willst.',
    settings: 'Auch die Einstellungen der Sicherung übernehmen',
    settingsAbout:
      'Namen, Aussehen, Tasten, wie lange Sitzungen bleiben, und die Liste deiner Seiten; ob eine Seite gelesen werden darf, wird neu gefragt. Deine Zustimmung und die Stellen, auf die du gezeigt hast, stehen in keiner Sicherung.',
    settingsDamaged: 'Diese ließen sich nicht lesen und bleiben, wie sie hier sind: {{names}}.',
    start: 'Einlesen',
    startSettings: 'Einstellungen übernehmen',
    allHere: 'Alles darin ist schon hier: Es gibt nichts einzulesen.',
    done_one: 'Fertig. {{count, number}} Sitzung wurde gespeichert.',
    done_other: 'Fertig. {{count, number}} Sitzungen wurden gespeichert.',
    settingsDone: 'Die Einstellungen der Sicherung sind übernommen.',
    stopped: 'Abgebrochen. Es wurde nichts davon gespeichert.',
    staying_one: 'Bis auf {{count, number}} Sitzung: Du hast an ihr inzwischen weitergearbeitet, darum bleibt sie.',
    staying_other:
      'Bis auf {{count, number}} Sitzungen: Du hast an ihnen inzwischen weitergearbeitet, darum bleiben sie.',
    refused: 'Diese Datei wurde nicht eingelesen, und nichts wurde geändert.',
    settingsFailed:
      'Die Sitzungen sind da; die Einstellungen ließen sich nicht speichern. Schaff Platz und lies die Datei noch einmal ein.',
    atLine: 'Zeile {{line, number}}: {{fault}}',
    faults: {
      empty: 'Die Datei ist leer.',
      foreign: 'Diese Datei hat nicht Ringside geschrieben.',
      newer: 'Diese Datei hat ein neueres Ringside geschrieben. Aktualisiere Ringside und lies sie noch einmal ein.',
      truncated: 'Die Datei endet zu früh: Sie wurde nicht ganz heruntergeladen oder kopiert. Nimm eine andere Kopie.',
      damaged:
        'So hat Ringside sie nicht geschrieben: Die Datei ist beschädigt oder von Hand geändert. Nimm eine andere Kopie.',
      row: 'Das hat nicht die Form, die Ringside schreibt: Die Datei ist beschädigt oder von Hand geändert. Nimm eine andere Kopie.',
      stray: 'Das gehört zu einer Sitzung, die nicht in der Datei ist. Nimm eine andere Kopie.',
      order: 'Das steht zweimal da oder am falschen Platz. Nimm eine andere Kopie.',
      'too-many': 'Die Datei enthält mehr, als Ringside aufnehmen kann.',
      'long-line': 'Diese Zeile ist länger als jede, die Ringside schreibt.',
      'not-utf-8': 'Das ist kein UTF-8: Die Datei ist beschädigt. Nimm eine andere Kopie.',
      behind: 'Hinter dem Ende der Datei steht noch etwas. Nimm eine andere Kopie.',
      changed: 'Die Datei ist nicht die, die geschrieben wurde: Ihre Prüfsumme passt nicht. Nimm eine andere Kopie.',
    },
    problems: {
      notAFile: 'Der Browser konnte sie nicht lesen. Wurde sie verschoben oder inzwischen geändert?',
      noRoom:
        'Der Platz reicht nicht: Sie braucht etwa {{needed}}, frei sind {{free}}. Lösche Sitzungen, die du nicht mehr brauchst, oder schaff Platz auf diesem Computer und lies sie dann noch einmal ein.',
      'not-capturing': 'Stimm zuerst in der Seitenleiste den Bedingungen zu und lies sie dann noch einmal ein.',
      malformed: 'Ringside hat seine eigene Anfrage nicht verstanden. Lade diese Seite neu und versuch es noch einmal.',
      live: 'Ein Gespräch läuft, und seine Worte gehen vor. Lies die Datei ein, wenn es vorbei ist.',
      interrupted: 'Ringside wurde unterbrochen. Versuch es noch einmal.',
      changed: 'Was hier gespeichert ist, hat sich inzwischen geändert. Lies die Datei noch einmal ein.',
      silent:
        'Ringside hat nicht rechtzeitig geantwortet. Starte den Browser neu und lies sie noch einmal ein: Es wird nichts doppelt gespeichert.',
      'storage-full':
        'Zum Speichern ist kein Platz mehr. Lösche Sitzungen, die du nicht mehr brauchst, oder schaff Platz auf diesem Computer und lies sie dann noch einmal ein.',
      'storage-failed': 'Der Browser speichert sie nicht. Starte ihn neu und versuch es noch einmal.',
    },
  },
} satisfies Translation<typeof en.imports>;
