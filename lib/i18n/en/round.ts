export const round = {
  region: 'Round',
  none: 'No round yet',
  choose: 'Choose the round',
  pin: 'Pin this round',
  unpin: 'Unpin this round',
  sure: 'sure {{figure}} %',
  fairlySure: 'fairly sure {{figure}} %',
  unsure: 'unsure {{figure}} %',
  /** For how long it has been going on. */
  whichIsIt: 'Which is it?',
  offers: 'The best three rounds',
  share: ', {{figure}} %',
  because: {
    none: 'Waiting for the interviewer to open a round.',
    nobody: 'None opens by itself: who speaks is not known.',
    speech: 'Opened by the interviewer.',
    plan: 'From the plan for this session.',
    picked: 'You chose it.',
    pinned: 'Pinned: it stays until you unpin it.',
  },
  heard: 'Heard: ',
} as const;
