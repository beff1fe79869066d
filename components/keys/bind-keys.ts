import { type Command, KEYS, type KeyEntry } from './keys.ts';

/** Which key does what, with the user's own keys in the place of the usual ones. */
export interface Bindings {
  readonly entries: readonly KeyEntry[];
  keyOf(command: Command): string;
  /** Letters count the same with Caps Lock on. */
  commandOf(key: string): Command | null;
}

/** What a row of the table is called in the settings: what its first key does. */
export type KeyRow = Command;

/** Keys that mean something of their own, in the panel or to the browser, whatever is chosen. */
const FIXED = new Set(KEYS.flatMap(({ keys }) => Object.keys(keys).filter((key, i) => i > 0 || isNumber(key))));

export const isChangeable = ({ keys }: KeyEntry): boolean => !isNumber(Object.keys(keys)[0] ?? '');

export const rowOf = ({ keys }: KeyEntry): KeyRow => Object.values(keys)[0] as KeyRow;

/** One sign, and none that is taken for good: what moves the focus, scrolls or opens is not to be had. */
export const canBeBound = (key: string): boolean => [...key].length === 1 && key.trim() !== '' && !FIXED.has(key);

/** As a key is written in the table. */
export const asBound = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/**
 * Every key does one thing, whatever is stored: a chosen key that cannot be one, or that another row
 * has, is passed over.
 *
 * @param chosen keys by the name of their row
 */
export function bindKeys(chosen: Readonly<Record<string, string>>): Bindings {
  const usable = KEYS.map((entry) => {
    const key = Object.hasOwn(chosen, rowOf(entry)) ? asBound(chosen[rowOf(entry)] ?? '') : '';
    return isChangeable(entry) && canBeBound(key) ? key : null;
  });
  const entries = withoutClashes(usable).map((key, i) => withKey(KEYS[i] as KeyEntry, key));
  const commands = new Map(entries.flatMap(({ keys }) => Object.entries(keys)));
  const keys = new Map([...commands].reverse().map(([key, command]) => [command, key]));
  return {
    entries,
    keyOf: (command) => keys.get(command) ?? '',
    commandOf: (key) => commands.get(asBound(key)) ?? null,
  };
}

/** Takes chosen keys back, until no two rows have the same one. */
function withoutClashes(chosen: readonly (string | null)[]): readonly (string | null)[] {
  const keys = chosen.map((key, i) => key ?? firstKey(KEYS[i] as KeyEntry));
  const kept = chosen.map((key) => (key !== null && keys.filter((other) => other === key).length > 1 ? null : key));
  return kept.every((key, i) => key === chosen[i]) ? chosen : withoutClashes(kept);
}

function withKey(entry: KeyEntry, key: string | null): KeyEntry {
  if (key === null) return entry;
  const [[, command] = [], ...others] = Object.entries(entry.keys);
  return { ...entry, keys: Object.fromEntries([[key, command as Command], ...others]) };
}

const firstKey = ({ keys }: KeyEntry): string => Object.keys(keys)[0] ?? '';

function isNumber(key: string): boolean {
  return /^\d$/.test(key);
}
