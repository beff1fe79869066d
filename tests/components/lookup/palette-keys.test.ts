import { describe, expect, it } from 'vitest';
import { type PaletteKey, paletteKey } from '#components/lookup/palette-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const pressed = (key: string, more: Partial<typeof plain> = {}) => ({ ...plain, key, ...more });

describe('a key in the palette', () => {
  it.each<[string, 'list' | 'card' | 'tree', PaletteKey | null]>([
    ['ArrowDown', 'list', { kind: 'move', by: 1 }],
    ['Home', 'list', { kind: 'move', by: Number.NEGATIVE_INFINITY }],
    ['Enter', 'list', { kind: 'open' }],
    ['Escape', 'list', { kind: 'back' }],
    ['Escape', 'tree', { kind: 'back' }],
    ['a', 'list', null],
    ['/', 'list', null],
    // A card scrolls by arrows; a letter looks for something else.
    ['ArrowDown', 'card', null],
    ['Enter', 'card', null],
    [' ', 'card', null],
    ['i', 'card', { kind: 'search', letter: 'i' }],
    ['/', 'card', { kind: 'search', letter: '' }],
    // In a tree a digit is an answer, and a letter a slip.
    ['1', 'tree', null],
    ['i', 'tree', null],
  ])('%s, on a %s', (key, place, expected) => {
    expect(paletteKey(pressed(key), place)).toEqual(expected);
  });

  it('with Control pins, and is otherwise the browser’s', () => {
    expect(paletteKey(pressed('Enter', { ctrlKey: true }), 'card')).toEqual({ kind: 'pin' });
    expect(paletteKey(pressed('c', { ctrlKey: true }), 'card')).toBeNull();
    expect(paletteKey(pressed('i', { metaKey: true }), 'card')).toBeNull();
    expect(paletteKey(pressed('k', { altKey: true }), 'card')).toBeNull();
  });

  it('with Shift chooses text in the box', () => {
    expect(paletteKey(pressed('Home', { shiftKey: true }), 'list')).toBeNull();
  });

  it('belongs to the word that is being put together', () => {
    expect(paletteKey(pressed('Enter', { isComposing: true }), 'list')).toBeNull();
    expect(paletteKey(pressed('Escape', { isComposing: true }), 'list')).toBeNull();
  });
});
