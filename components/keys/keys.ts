import type { MessageKey } from '#i18n/i18n.ts';

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
  | 'look-up'
  | 'desk'
  | 'keys';

export interface KeyEntry {
  /** The first one can be changed in the settings, unless it is a number. */
  readonly keys: Readonly<Record<string, Command>>;
  /** As the keys list puts it. */
  readonly does: Extract<MessageKey, `keys.does.${string}`>;
}

/**
 * The one table behind the handler, the list and the settings. What is pressed during a round lies under
 * the left hand, so that the right one can stay on the mouse or the whiteboard.
 */
export const KEYS: readonly KeyEntry[] = [
  { keys: { t: 'tick', Enter: 'tick' }, does: 'keys.does.tick' },
  { keys: { s: 'skip' }, does: 'keys.does.skip' },
  { keys: { u: 'undo' }, does: 'keys.does.undo' },
  { keys: { w: 'why' }, does: 'keys.does.why' },
  { keys: { o: 'steps' }, does: 'keys.does.steps' },
  { keys: { g: 'figures' }, does: 'keys.does.figures' },
  { keys: { 1: 'offer-1', 2: 'offer-2', 3: 'offer-3' }, does: 'keys.does.offer' },
  { keys: { r: 'rounds' }, does: 'keys.does.rounds' },
  { keys: { f: 'pin' }, does: 'keys.does.pin' },
  { keys: { x: 'swap' }, does: 'keys.does.swap' },
  { keys: { n: 'note' }, does: 'keys.does.note' },
  { keys: { p: 'pause' }, does: 'keys.does.pause' },
  { keys: { '/': 'look-up' }, does: 'keys.does.lookUp' },
  { keys: { d: 'desk' }, does: 'keys.does.desk' },
  { keys: { '?': 'keys' }, does: 'keys.does.keys' },
];
