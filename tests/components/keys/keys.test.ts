import { describe, expect, it } from 'vitest';
import { commandOf, KEYS } from '#components/keys/keys.ts';

describe('the keys', () => {
  it('gives each key one meaning', () => {
    const all = KEYS.flatMap(({ keys }) => Object.keys(keys));
    expect(new Set(all).size).toBe(all.length);
  });

  it('finds the command behind a key', () => {
    expect(commandOf('t')).toBe('tick');
    expect(commandOf('Enter')).toBe('tick');
    expect(commandOf('2')).toBe('offer-2');
    expect(commandOf('?')).toBe('keys');
  });

  it('does not mind Caps Lock', () => {
    expect(commandOf('T')).toBe('tick');
  });

  it.each(['Tab', 'Escape', ' ', 'ArrowDown', 'z', 'toString', ''])('leaves %j alone', (key) => {
    expect(commandOf(key)).toBeNull();
  });
});
