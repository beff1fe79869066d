// The recorded rehearsals: two people's words and what the panel must show on the way.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Turn } from './stage-api.ts';

export interface Expectation {
  /** Counted from one: 1 is "once the first turn has been said". */
  readonly afterTurn: number;
  /** The round in the panel's header; empty while there is none. */
  readonly round: string;
  /** The step shown large. */
  readonly now?: string;
  /** Steps that are covered by then; others may be as well. */
  readonly covered?: readonly string[];
}

export interface Rehearsal {
  readonly name: string;
  readonly title: string;
  readonly plan?: readonly string[];
  readonly turns: readonly Turn[];
  readonly expect: readonly Expectation[];
}

const folder = new URL('rehearsals/', import.meta.url);

const read = (file: string): Rehearsal => JSON.parse(readFileSync(fileURLToPath(new URL(file, folder)), 'utf8'));

/** Every recorded rehearsal, by name. */
export function readRehearsals(): Rehearsal[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(read);
}
