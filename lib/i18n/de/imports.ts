import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const imports = {
  open: 'Mitschrift öffnen',
  what: 'WebVTT, SRT oder der Text, den Meet, Teams oder Zoom speichern. Du kannst die Datei auch hierher ziehen.',
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
    'not-capturing': 'Stimm zuerst den Bedingungen zu.',
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
} satisfies Translation<typeof en.imports>;
