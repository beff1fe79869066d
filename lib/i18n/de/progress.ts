import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const progress = {
  none: 'Noch nichts zu vergleichen. Nach der zweiten beendeten Sitzung steht hier, was sich geändert hat.',
  about:
    '{{count, number}} Sitzungen, {{from}} bis {{to}}. Alles hier ist aus dem herausgelesen, was darin gesagt wurde.',
  aboutOneDay:
    '{{count, number}} Sitzungen, alle am {{day}}. Alles hier ist aus dem herausgelesen, was darin gesagt wurde.',
  covered: '{{covered, number}} von {{total, number}}',
  score: '{{score, number}} von 5',
  noScore: 'zu wenig Belege',
  missing: {
    title: 'Was immer wieder fehlt',
    about: 'Schritte, die mindestens zweimal gefehlt haben, auch beim letzten Mal.',
    none: 'Kein Schritt hat zweimal und auch beim letzten Mal gefehlt.',
    row: 'fehlte in {{missed, number}} von {{of, number}} Sitzungen, zuletzt {{inARow, number}}-mal in Folge',
    rowAll: 'fehlte jedes Mal, in {{of, number}} Sitzungen',
    rowOnce: 'fehlte in {{missed, number}} von {{of, number}} Sitzungen, auch in der letzten',
    all: 'Alle {{count, number}} zeigen',
    fewer: 'Weniger zeigen',
  },
  axes: {
    title: 'Die fünf Achsen',
    about: 'Von 1 bis 5, nach dem Bewertungsbogen. Eine Sitzung mit zu wenig Belegen hat auf der Linie keinen Punkt.',
    chart: '{{axis}}, Wert jeder Sitzung',
    without: 'Noch zu wenig Belege:',
  },
  rounds: {
    title: 'Runden',
    about: 'Behandelte Schritte, von denen, die nicht weggelassen wurden, jedes Mal, wenn die Runde vorkam.',
    chart: '{{round}}, Anteil der behandelten Schritte in jeder Sitzung',
    without: 'Jedes Mal ganz weggelassen:',
  },
  latest: 'Zuletzt: {{value}}',
  table: { show: 'Als Tabelle', session: 'Sitzung', date: 'Datum', axis: 'Achse' },
  compare: {
    link: 'Zwei Sitzungen vergleichen',
    title: 'Zwei Sitzungen',
    first: 'Erste',
    second: 'Zweite',
    choose: 'Sitzung wählen',
    swap: 'Tauschen',
    missing: 'Eine dieser Sitzungen gibt es nicht mehr, oder sie ist noch nicht vorbei. Wähle eine andere.',
    change: 'Änderung',
    changes: { up: '+{{by, number}}', down: '−{{by, number}}', same: 'gleich', unknown: '–' },
    rounds: 'Schritte, Runde für Runde',
    onlyChanges: 'Nur, was sich unterscheidet',
    noChanges: 'Nichts unterscheidet sich.',
    notInBoth: 'kam nur in einer vor',
    outcomes: { covered: 'behandelt', missed: 'fehlt', skipped: 'weggelassen', absent: 'nicht darin' },
  },
} as const satisfies Translation<typeof en.progress>;
