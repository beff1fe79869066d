import type { Role } from '#core/session/session.ts';

/** What a press on a voice makes of it. An open one is most likely whoever is still missing. */
export function swappedRole(role: Role, candidateKnown: boolean): Role {
  if (role === 'candidate') return 'interviewer';
  if (role === 'interviewer') return 'candidate';
  return candidateKnown ? 'interviewer' : 'candidate';
}
