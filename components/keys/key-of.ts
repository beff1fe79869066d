import { type Command, KEYS } from './keys.ts';

/** The key that does it, as it is written on the key. */
export function keyOf(command: Command): string {
  for (const { keys } of KEYS) {
    const found = Object.entries(keys).find(([, does]) => does === command);
    if (found !== undefined) return found[0];
  }
  return '';
}
