import type { Role } from '../session/session.ts';
import type { SpokenLine } from '../session/view.ts';

/** What people are called in an export. */
export interface Naming {
  /** Whoever says this. */
  speaker(line: Pick<SpokenLine, 'speaker' | 'called'>): string;
  /** Words of a person, or about one: a title, a note, what was said. */
  words(text: string): string;
}

/** What those are called who have no name, or are not to have one. */
export interface PeopleWords {
  readonly someone: string;
  /** A voice that the page gives no name, by its number. */
  voice(number: number): string;
  /** Whoever plays a role, by a number where several do. */
  role(role: Role, number: number | null): string;
  /** In place of the call's id. */
  readonly theCall: string;
}

/** Everybody by their own name. */
export function ownNaming(words: Pick<PeopleWords, 'someone' | 'voice'>): Naming {
  return {
    speaker: ({ called }) => (typeof called === 'number' ? words.voice(called) : (called ?? words.someone)),
    words: (text) => text,
  };
}
