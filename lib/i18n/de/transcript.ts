import type { en } from '../en/index.ts';
import type { Translation } from '../message-key.ts';

export const transcript = {
  region: 'Mitschrift',
  log: 'Was gerade gesagt wird',
  someone: 'Jemand',
  voice: 'Stimme {{number}}',
  giveName: '{{voice}} benennen',
  nameOf: 'Name für {{voice}}',
  namePlaceholder: 'Enter behält ihn',
  keepName: 'Behalten',
  latest: 'Neueste',
  voices: 'Wer welche Rolle hat',
  whichAreYou: 'Wer davon bist du?',
  isMe: 'bin ich',
  nobodyNamed: 'Wer spricht, ist hier nicht bekannt: Wähl die Runde (r) und hak die Schritte (t) selbst ab.',
  role: {
    candidate: 'antwortet',
    interviewer: 'fragt',
    unknown: 'Rolle offen',
  },
  swapTo: {
    candidate: 'Rolle ändern: antwortet',
    interviewer: 'Rolle ändern: fragt',
    unknown: 'Rolle ändern: offen',
  },
} satisfies Translation<typeof en.transcript>;
