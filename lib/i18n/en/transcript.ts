export const transcript = {
  region: 'Transcript',
  log: 'What is being said',
  someone: 'Someone',
  latest: 'Latest',
  voices: 'Who plays which role',
  whichAreYou: 'Which one is you?',
  isMe: 'is me',
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
