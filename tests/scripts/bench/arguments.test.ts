import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/bench/arguments.ts';

describe('what the bench is asked for', () => {
  it('is everything but the soak', () => {
    expect(parseArguments([]).names).toEqual([
      'recall',
      'kills',
      'latency',
      'lookup',
      'desk',
      'search',
      'content',
      'route',
      'round-trip',
      'sizes',
    ]);
  });

  it('is the soak as well, where it is asked for or given a length', () => {
    expect(parseArguments(['--soak'])).toMatchObject({ soakMinutes: 18 });
    for (const args of [['--soak'], ['--soak-minutes', '3']]) expect(parseArguments(args).names).toContain('soak');
  });

  it('is some parts, in the order of the table', () => {
    expect(parseArguments(['--only', 'sizes,kills']).names).toEqual(['kills', 'sizes']);
    expect(parseArguments(['--only', 'soak', '--soak-minutes', '2.5'])).toEqual({ names: ['soak'], soakMinutes: 2.5 });
  });

  it.each([
    [['--only', 'speed'], /not "speed"/],
    [['--only', ''], /not ""/],
    [['--soak-minutes', 'long'], /not "long"/],
    [['--soak-minutes', '0'], /above 0/],
    [['--fast'], /--fast/],
  ])('is refused with what would have been right: %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
