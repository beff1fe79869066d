/** Everything a key can do. */
export type Command =
  | 'tick'
  | 'skip'
  | 'undo'
  | 'why'
  | 'steps'
  | 'figures'
  | 'offer-1'
  | 'offer-2'
  | 'offer-3'
  | 'rounds'
  | 'pin'
  | 'swap'
  | 'note'
  | 'pause'
  | 'keys';

interface KeyEntry {
  readonly keys: Readonly<Record<string, Command>>;
  /** As the keys list puts it. */
  readonly does: string;
}

/**
 * The one table behind both the handler and the list. What is pressed during a round lies under
 * the left hand, so that the right one can stay on the mouse or the whiteboard.
 */
export const KEYS: readonly KeyEntry[] = [
  { keys: { t: 'tick', Enter: 'tick' }, does: 'Tick the step on screen' },
  { keys: { s: 'skip' }, does: 'Skip it' },
  { keys: { u: 'undo' }, does: 'Undo the last tick or skip' },
  { keys: { w: 'why' }, does: 'Why it is graded, and pitfalls' },
  { keys: { o: 'steps' }, does: 'All steps of the round' },
  { keys: { g: 'figures' }, does: 'Numbers and requirements heard' },
  { keys: { 1: 'offer-1', 2: 'offer-2', 3: 'offer-3' }, does: 'Take an offered round' },
  { keys: { r: 'rounds' }, does: 'Choose any round' },
  { keys: { f: 'pin' }, does: 'Pin the round, or unpin it' },
  { keys: { x: 'swap' }, does: 'Swap the role of who spoke last' },
  { keys: { n: 'note' }, does: 'Write a note' },
  { keys: { p: 'pause' }, does: 'Pause or resume capture' },
  { keys: { '?': 'keys' }, does: 'Show these keys' },
];

export const KEYS_STRINGS = { title: 'Keys', close: 'Close', or: 'or' } as const;

const COMMANDS: ReadonlyMap<string, Command> = new Map(KEYS.flatMap(({ keys }) => Object.entries(keys)));

/** Letters count the same with Caps Lock on. */
export function commandOf(key: string): Command | null {
  return COMMANDS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
