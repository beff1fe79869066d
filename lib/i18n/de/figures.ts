import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const figures = {
  fold: 'Zahlen {{known}}',
  heard: 'Bisher gehört',
  follows: 'Was daraus folgt',
  store: 'Datenspeicher',
  edit: 'Berichtigen: {{label}}',
  remove: 'Entfernen: {{label}}',
  restore: 'Zurück zum Gehörten: {{label}}',
  save: 'Behalten',
  wrong: 'Das passt nicht zu „{{label}}“. Schreib etwa 12M, 1.5 GB, 200 ms, 99.9% oder 2 years.',
  yours: 'Deine Zahl',
  ask: 'Frag:',
  requirements: {
    'no-loss': 'Nichts darf verloren gehen',
    'no-duplicates': 'Nichts darf doppelt zählen',
    'strong-consistency': 'Muss sofort genau stimmen',
    'eventual-ok': 'Darf etwas hinterherhinken',
    'stays-in-region': 'Bleibt in seiner Region',
    'read-heavy': 'Wird vor allem gelesen',
    'write-heavy': 'Wird vor allem geschrieben',
    'append-only': 'Es kommt nur dazu',
    ordered: 'Die Reihenfolge zählt',
    'key-access': 'Suche über den Schlüssel',
    'ad-hoc-queries': 'Beliebige Abfragen',
    'full-text': 'Suche nach Wörtern',
    analytics: 'Summen für Auswertungen',
    graph: 'Wege zwischen Dingen',
    'large-files': 'Große Dateien',
  },
} satisfies Translation<typeof en.figures>;
