import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const grade = {
  title: 'Bewertung',
  about:
    'Nach einer festen Regel aus den Worten gelesen, mit denen geantwortet wurde, auf diesem Computer: Dieselbe Sitzung hat immer dieselbe Bewertung. Zum Üben; niemand stellt danach ein.',
  rule: {
    title: 'Wie ein Wert zustande kommt',
    points:
      'Eine Achse beginnt bei 1. Jeder andere starke Punkt, der zu hören war, zählt einen dazu, jedes kleine Warnzeichen, das stehen bleibt, einen weg; höchstens 5.',
    best: 'Fünf Punkte sind nur dann eine 5, wenn in derselben Antwort der Preis einer Entscheidung genannt wurde; sonst eine 4.',
    critical: 'Ein schweres Warnzeichen, das nicht zurückgenommen wurde, hält eine Achse bei 2.',
    evidence:
      'Weniger als zwei verschiedene Punkte, oder alle in einer Antwort, sind zu wenig Belege. Ein Satz belegt einen Punkt.',
    nothing:
      'Namen ohne Entscheidung, Versprechen, Verneintes, Fragen und wiederholte Fragen belegen nichts, und nur die Worte zählen, mit denen geantwortet wurde.',
  },
  score: '{{score, number}} von 5',
  noScore: 'Zu wenig Belege',
  noPoints: 'Zu dieser Achse war nichts zu hören.',
  noScoreWhy_one: '{{count, number}} Punkt war zu hören; es braucht zwei, in verschiedenen Antworten.',
  noScoreWhy_other: '{{count, number}} Punkte waren zu hören, aber nicht in zwei verschiedenen Antworten.',
  wouldTest: 'Die Frage darüber hätte sie geprüft. Für die Empfehlung zählt sie nicht.',
  anchors: 'Alle fünf Stufen',
  strong: 'Was dafür spricht',
  flags: 'Warnzeichen',
  severity: { critical: 'schwer', minor: 'klein' },
  instead: 'Stattdessen:',
  takenBack: 'zurückgenommen',
  showTakenBack: 'Zeigen, wo es zurückgenommen wurde',
  show: 'Die Worte um {{time}} zeigen',
  sounds: 'So klingt eine {{score, number}}:',
  lift: 'Für eine {{to, number}} hätte es mindestens gebraucht:',
  takeBack: 'zurückzunehmen:',
  self: {
    label: 'Deine eigene Einschätzung zu {{axis}}',
    none: 'nicht eingeschätzt',
    same: 'Deine Einschätzung ist {{rating, number}}, und die Belege zeigen dasselbe.',
    differs: 'Deine Einschätzung ist {{rating, number}}; die Belege zeigen {{score, number}}.',
    unknown: 'Deine Einschätzung ist {{rating, number}}; zum Vergleichen gibt es zu wenig Belege.',
  },
  manner: {
    title: 'Art zu antworten',
    about: 'Wie geantwortet wurde, egal worum es ging. Sie hat keinen Wert.',
    none: 'Davon war nichts zu hören.',
  },
  recommendation: {
    title: 'Empfehlung',
    none: 'Keine Empfehlung: zu wenig Belege',
    axes: 'Drei Achsen brauchen einen Wert; {{scored, number}} von 5 haben einen.',
    security: 'Sicherheit hat keinen, und sie gehört zu den dreien.',
    figures:
      'Das Mittel ist {{mean, number}}, der niedrigste Wert {{lowest, number}}, Sicherheit {{security, number}}.',
    noCritical: 'Kein schweres Warnzeichen bleibt stehen.',
    critical_one: '{{count, number}} schweres Warnzeichen bleibt stehen.',
    critical_other: '{{count, number}} schwere Warnzeichen bleiben stehen.',
    unmet: 'Was bis „{{label}}“ fehlte:',
    needs: {
      meanAtLeast: 'ein Mittel von mindestens {{value, number}}',
      lowestAtLeast: 'keine Achse unter {{value, number}}',
      securityAtLeast: 'die Untergrenze der Sicherheit, mindestens {{value, number}}',
      uncorrectedCriticalFlagsAtMost: 'höchstens {{value, number}} schwere Warnzeichen, die stehen bleiben',
    },
  },
} as const satisfies Translation<typeof en.grade>;
