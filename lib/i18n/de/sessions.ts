import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const sessions = {
  search: {
    label: 'In allem suchen, was gesagt und notiert wurde, in Titeln und Stichworten',
    placeholder: 'Gesagtes und Notiertes',
    clear: 'Suche leeren',
    reading_one: 'Die Suche wird vorbereitet: {{done, number}} von {{count, number}} Sitzung.',
    reading_other: 'Die Suche wird vorbereitet: {{done, number}} von {{count, number}} Sitzungen.',
    failed: 'Die Suche geht gerade nicht. Lade diese Seite neu; wenn das nicht hilft, starte den Browser neu.',
    note: 'Notiz',
    more: 'Mehr zeigen',
  },
  filters: {
    show: 'Filter',
    showSet: 'Filter ({{figure}})',
    label: 'Filter',
    any: 'Alle',
    round: 'Runde',
    platform: 'Wo',
    outcome: 'Ergebnis',
    tag: 'Stichwort',
    from: 'Von',
    to: 'Bis',
    clear: 'Filter aufheben',
  },
  count_one: '{{count, number}} Sitzung',
  count_other: '{{count, number}} Sitzungen',
  shown_one: '{{shown, number}} von {{count, number}} Sitzung',
  shown_other: '{{shown, number}} von {{count, number}} Sitzungen',
  nothing: {
    found: 'In keiner Sitzung wurde „{{query}}“ gesagt oder notiert. Mit weniger Buchstaben findest du mehr.',
    foundFiltered: 'In den Sitzungen, die diese Filter lassen, wurde „{{query}}“ weder gesagt noch notiert.',
    filtered: 'Zu diesen Filtern passt keine Sitzung.',
    showAll: 'Alle Sitzungen zeigen',
  },
  eras: { today: 'Heute', yesterday: 'Gestern', 'this-week': 'Diese Woche', 'last-week': 'Letzte Woche' },
  found: 'Gefunden',
  outcome: { 'not-enough-evidence': 'Zu wenig Belege' },
  outcomeIs: 'Ergebnis: ',
  rounds: 'Runden: ',
  tags: 'Stichworte: ',
  grading_one: 'Runden und Ergebnisse werden ermittelt: {{done, number}} von {{count, number}} Sitzung.',
  grading_other: 'Runden und Ergebnisse werden ermittelt: {{done, number}} von {{count, number}} Sitzungen.',
  edit: {
    open: 'Ändern',
    openOf: '{{title}} ändern',
    form: '{{title}} ändern',
    title: 'Titel',
    tags: 'Stichworte',
    tagsAbout: 'Mit Kommas getrennt.',
    suggestions: 'Schon benutzt',
    add: 'Stichwort {{tag}} dazunehmen',
    save: 'Speichern',
    cancel: 'Abbrechen',
    failed:
      'Das wurde nicht gespeichert: Der Browser konnte es nicht ablegen. Versuche es noch einmal; wenn das nicht hilft, starte den Browser neu.',
  },
  merge: {
    label: 'Mit einer anderen Sitzung verbinden',
    about:
      'Für zwei Hälften eines Gesprächs. Die spätere geht weiter, wo die frühere aufhört, und die Zeit dazwischen gilt als Pause.',
    choose: 'Sitzung wählen',
    same: 'Dasselbe Gespräch',
    others: 'Andere Sitzungen',
    join: 'Verbinden',
    done: '„{{later}}“ ist jetzt ein Teil von „{{earlier}}“.',
    problems: {
      live: 'Sie wurden nicht verbunden: Ein Gespräch davon läuft noch. Beende es zuerst.',
      gone: 'Sie wurden nicht verbunden: Eine davon ist inzwischen gelöscht.',
      malformed:
        'Sie wurden nicht verbunden: Ringside hat die eigene Anfrage nicht verstanden. Lade diese Seite neu und versuche es noch einmal.',
      'storage-full':
        'Sie wurden nicht verbunden: Es ist kein Platz mehr. Schaff Platz auf der Festplatte und versuche es noch einmal.',
      'storage-failed':
        'Sie wurden nicht verbunden: Der Browser konnte am Gespeicherten nichts ändern. Versuche es noch einmal; wenn das nicht hilft, starte den Browser neu.',
    },
  },
  retention: {
    forever: 'Sitzungen bleiben, bis du sie löschst.',
    days_one: 'Sitzungen werden einen Tag nach ihrem letzten Wort gelöscht. Mitschriften aus Dateien bleiben.',
    days_other:
      'Sitzungen werden {{count, number}} Tage nach ihrem letzten Wort gelöscht. Mitschriften aus Dateien bleiben.',
    nothing: 'Sitzungen werden gelöscht, sobald die Seitenleiste und diese Seite zu sind.',
    change: 'Das ändern',
    goes: 'Wird am {{day}} gelöscht',
  },
  import: {
    working: '{{name}} wird geöffnet',
    workingOf: '{{name}} wird geöffnet, {{place}} von {{all}}',
    done: '{{name}} ist jetzt eine Sitzung.',
    allDone: '{{figure}} Mitschriften sind jetzt Sitzungen.',
    open: 'Öffnen',
  },
} as const satisfies Translation<typeof en.sessions>;
