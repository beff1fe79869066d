export const transcript = {
  region: 'Transcript',
  log: 'What is being said',
  someone: 'Someone',
  /** Where the page shows no name. */
  voice: 'Voice {{number}}',
  giveName: 'Name {{voice}}',
  /** Before a field for a name. */
  nameOf: 'Name of {{voice}}',
  namePlaceholder: 'Enter keeps it',
  keepName: 'Save',
  latest: 'Latest',
  voices: 'Who plays which role',
  whichAreYou: 'Which one is you?',
  isMe: 'is me',
  nobodyNamed: 'Who speaks is not known here: choose the round (r) and tick the steps (t) yourself.',
  role: {
    candidate: 'candidate',
    interviewer: 'interviewer',
    unknown: 'role unknown',
  },
  swapTo: {
    candidate: 'Swap to candidate',
    interviewer: 'Swap to interviewer',
    unknown: 'Swap to role unknown',
  },
} as const;
