import { isFreeKey } from './is-free-key.ts';
import { type Command, commandOf } from './keys.ts';

/** What a key press asks for; null where it belongs to somebody else. */
export function pressedCommand(event: KeyboardEvent): Command | null {
  return isFreeKey(event) ? commandOf(event.key) : null;
}
