import { isModified } from './modifier.ts';

/** What a key asks for; null where it is the box's, the browser's, or nobody's. */
export type PaletteKey =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'pin' }
  | { readonly kind: 'back' }
  | { readonly kind: 'search'; readonly letter: string };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const PAGE = 6;
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** @param place whether a list or a card is on top; in a tree letters mean nothing, as digits are answers */
export function paletteKey(pressed: Pressed, place: 'list' | 'card' | 'tree'): PaletteKey | null {
  const { key, altKey, shiftKey, isComposing } = pressed;
  // While a word is being put together, Enter and Escape belong to that.
  if (isComposing || altKey) return null;
  if (key === 'Enter' && isModified(pressed)) return { kind: 'pin' };
  if (pressed.ctrlKey || pressed.metaKey) return null;
  if (key === 'Escape') return { kind: 'back' };
  if (place === 'list') return listKey(key, shiftKey);
  return place === 'card' && key.length === 1 && key !== ' '
    ? { kind: 'search', letter: key === '/' ? '' : key }
    : null;
}

function listKey(key: string, shiftKey: boolean): PaletteKey | null {
  if (key === 'Enter') return { kind: 'open' };
  const by = MOVES[key];
  // With Shift, Home and End choose text in the box.
  return by === undefined || shiftKey ? null : { kind: 'move', by };
}
