import type { Role } from '#core/session/session.ts';

const ROLES = {
  candidate: 'candidate',
  interviewer: 'interviewer',
  unknown: 'role unknown',
} as const satisfies Record<Role, string>;

export const TRANSCRIPT_STRINGS = {
  region: 'Transcript',
  log: 'What is being said',
  someone: 'Someone',
  latest: 'Latest',
  voices: 'Who plays which role',
  whichAreYou: 'Which one is you?',
  isMe: 'is me',
  role: ROLES,
  swapTo: (to: Role) => `Swap to ${ROLES[to]}`,
} as const;
