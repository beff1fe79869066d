import type { Bindings } from './bind-keys.ts';
import type { Command } from './keys.ts';

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog[open]';
/** Enter on these is already theirs. */
const PRESSABLE = 'a, button, summary, input, [role^=menuitem]';

/** What a key press asks for; null where it belongs to somebody else. */
export function pressedCommand(event: KeyboardEvent, { commandOf }: Bindings): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.repeat || event.isComposing || event.defaultPrevented) return null;
  if (isWithin(event.target, TYPING)) return null;
  if (event.key === 'Enter' && isWithin(event.target, PRESSABLE)) return null;
  return commandOf(event.key);
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
