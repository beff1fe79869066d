import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindKeys, canBeBound, rowOf } from '#components/keys/bind-keys.ts';
import { type Command, KEYS } from '#components/keys/keys.ts';

describe('the usual keys', () => {
  const { commandOf, keyOf } = bindKeys({});

  it('find the command behind a key', () => {
    expect(commandOf('t')).toBe('tick');
    expect(commandOf('Enter')).toBe('tick');
    expect(commandOf('2')).toBe('offer-2');
    expect(commandOf('?')).toBe('keys');
  });

  it('are shown where the same can be done with the mouse', () => {
    expect(keyOf('tick')).toBe('t');
    expect(keyOf('offer-2')).toBe('2');
  });

  it('do not mind Caps Lock', () => {
    expect(commandOf('T')).toBe('tick');
  });

  it.each(['Tab', 'Escape', ' ', 'ArrowDown', 'z', 'toString', ''])('leave %j alone', (key) => {
    expect(commandOf(key)).toBeNull();
  });
});

describe('a key of the user’s own', () => {
  it('takes the place of the usual one, which then means nothing', () => {
    const { commandOf, keyOf } = bindKeys({ tick: 'j' });
    expect(commandOf('j')).toBe('tick');
    expect(commandOf('J')).toBe('tick');
    expect(keyOf('tick')).toBe('j');
    expect(commandOf('t')).toBeNull();
    expect(commandOf('Enter')).toBe('tick');
  });

  it('may be one that another row has given up', () => {
    const { commandOf } = bindKeys({ tick: 's', skip: 't' });
    expect([commandOf('s'), commandOf('t')]).toEqual(['tick', 'skip']);
  });

  it('is passed over where another row has it', () => {
    const { commandOf, keyOf } = bindKeys({ tick: 's' });
    expect(commandOf('s')).toBe('skip');
    expect(keyOf('tick')).toBe('t');
  });

  it('is passed over where giving it back to another row takes it', () => {
    // "skip" cannot have "u", falls back to "s", and "tick" has to leave it.
    const { keyOf } = bindKeys({ skip: 'u', tick: 's' });
    expect([keyOf('skip'), keyOf('tick'), keyOf('undo')]).toEqual(['s', 't', 'u']);
  });

  it.each(['Enter', '1', '3', ' ', '', 'Escape', 'ab'])('cannot be %j', (key) => {
    expect(canBeBound(key)).toBe(false);
    expect(bindKeys({ tick: key }).keyOf('tick')).toBe('t');
  });

  it.each(['j', 'ö', '4', '.', 'я'])('can be %j', (key) => {
    expect(bindKeys({ tick: key }).keyOf('tick')).toBe(key);
  });

  it.each(['offer-1', 'nonsense', 'constructor', '__proto__'])('changes nothing of %j', (row) => {
    const stored = JSON.parse(`{ "${row}": "j" }`);
    expect(bindKeys(stored).entries).toEqual(KEYS);
  });
});

it('whatever is stored, each key has one meaning and each command a key', () => {
  const commands = KEYS.flatMap(({ keys }) => Object.values(keys));
  const row = fc.constantFrom(...KEYS.map(rowOf), 'nonsense' as Command);
  const key = fc.oneof(fc.constantFrom(...'tsuwogrfxnpd?123jk'), fc.string({ maxLength: 3 }), fc.constant('Enter'));
  fc.assert(
    fc.property(fc.dictionary(row, key), (chosen) => {
      const { entries, commandOf, keyOf } = bindKeys(chosen);
      const keys = entries.flatMap((entry) => Object.keys(entry.keys));
      expect(new Set(keys).size).toBe(keys.length);
      expect(commands.filter((command) => commandOf(keyOf(command)) !== command)).toEqual([]);
    }),
  );
});
