import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const coach = {
  now: 'Jetzt',
  asked: 'Du wurdest gefragt',
  stepOf: 'Schritt {{position}} von {{total}}',
  why: 'Warum das bewertet wird',
  pitfalls: 'Fallstricke',
  numbers: 'Zahlen zum Nennen',
  whyButton: 'Wozu',
  tick: 'Haken',
  skip: 'Weg',
  undo: 'Letztes Abhaken oder Weglassen zurücknehmen',
  tickStep: 'Abhaken: {{cue}}',
  skipStep: 'Weglassen: {{cue}}',
  resetStep: 'Zurücksetzen: {{cue}}',
  next: 'Danach',
  progress: 'Schritte dieser Runde',
  coveredOf: '{{covered}} von {{total}} behandelt',
  byHand: 'Von Hand abgehakt.',
  said: '{{speaker}}: ',
  status: {
    covered: 'behandelt',
    started: 'begonnen, noch nicht behandelt',
    asked: 'gefragt, noch nicht behandelt',
    pending: 'noch nicht behandelt',
    skipped: 'weggelassen',
  },
  segment: '{{position}}. {{cue}}: {{status}}',
  empty: {
    noRound: {
      eyebrow: 'Hört zu',
      cue: 'Die erste Frage eröffnet eine Runde',
      say: 'Sobald du gefragt wirst, erscheint hier, was als Erstes drankommt.',
      hint: 'Du kennst die Runde schon? Drück r.',
    },
    nobody: {
      eyebrow: 'Hört zu',
      cue: 'Wähl die Runde selbst',
      say: 'Die Stimmen lassen sich hier nicht unterscheiden, darum eröffnet keine Frage von selbst eine Runde. Wähl eine, und hak ihre Schritte ab, während du sie behandelst.',
      hint: 'Drück r',
    },
    unsure: {
      eyebrow: 'Nicht sicher',
      cue: 'Welche Runde ist das?',
      say: 'Es könnte eine der drei da oben sein: Nimm sie mit 1, 2 oder 3.',
      hint: 'Eine andere? Drück r.',
    },
    allCovered: {
      eyebrow: 'Diese Runde',
      cue: 'Alles ist behandelt',
      say: 'Shall I go deeper into any of these, or move on?',
      hint: 'Jeder Schritt ist behandelt oder weggelassen',
    },
  },
} satisfies Translation<typeof en.coach>;
