const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog[open]';
/** Enter on these is already theirs. */
const PRESSABLE = 'a, button, summary, input, [role^=menuitem]';

/** Whether a key press belongs to nobody yet: not to a field, a dialog, a button or the browser. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.repeat || event.isComposing || event.defaultPrevented) return false;
  if (isTyping(event.target)) return false;
  return !(event.key === 'Enter' && isWithin(event.target, PRESSABLE));
}

/** Whether what is pressed there is written, or belongs to an open dialog. */
export const isTyping = (target: EventTarget | null): boolean => isWithin(target, TYPING);

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
