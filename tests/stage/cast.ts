// Who sits in every replica call.
import type { Role, Speaker } from './stage-api.ts';

export interface Person {
  readonly role: Role;
  readonly name: string;
  readonly isSelf: boolean;
}

export const CAST: readonly Person[] = [
  { role: 'interviewer', name: 'Ines Okafor', isSelf: false },
  { role: 'candidate', name: 'Sam Rivera', isSelf: true },
];

/** "Alex Kim#2" is shown as "Alex Kim"; the mark only picks another avatar. */
export const shownName = (speaker: Speaker): string => speaker.replace(/#\w+$/, '');

export const initials = (name: string): string =>
  shownName(name)
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

export const personOf = (speaker: Speaker): Person | undefined => CAST.find((person) => person.role === speaker);
