import type { Bindings } from './bind-keys.ts';
import { isFreeKey } from './is-free-key.ts';
import type { Command } from './keys.ts';

/** What a key press asks for; null where it belongs to somebody else. */
export function pressedCommand(event: KeyboardEvent, { commandOf }: Bindings): Command | null {
  return isFreeKey(event) ? commandOf(event.key) : null;
}
