import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const round = {
  region: 'Runde',
  none: 'Noch keine Runde',
  choose: 'Runde wählen',
  pin: 'Diese Runde anheften',
  unpin: 'Diese Runde lösen',
  sure: 'sicher {{figure}} %',
  fairlySure: 'recht sicher {{figure}} %',
  unsure: 'unsicher {{figure}} %',
  /** For how long it has been going on. */
  whichIsIt: 'Welche ist es?',
  offers: 'Die drei wahrscheinlichsten Runden',
  share: ', {{figure}} %',
  because: {
    none: 'Wartet auf die Frage, die eine Runde eröffnet.',
    nobody: 'Keine eröffnet sich von selbst: Wer spricht, ist nicht bekannt.',
    speech: 'Von einer Frage eröffnet.',
    plan: 'Aus dem Plan für diese Sitzung.',
    picked: 'Von dir gewählt.',
    pinned: 'Angeheftet: Sie bleibt, bis du sie löst.',
  },
  heard: 'Gehört: ',
} satisfies Translation<typeof en.round>;
