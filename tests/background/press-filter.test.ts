import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPressFilter } from '../../entrypoints/background/press-filter.ts';

let done: string[];
let press: (key: string) => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  done = [];
  const filter = createPressFilter();
  press = (key) => filter(key, () => done.push(key));
});
afterEach(() => vi.useRealTimers());

const pressAgain = (key: string, ...afterMs: number[]) => {
  for (const ms of afterMs) {
    vi.advanceTimersByTime(ms);
    press(key);
  }
  vi.advanceTimersByTime(2_000);
};

describe('a key of the whole browser', () => {
  it('is done at once', () => {
    press('tick');
    expect(done).toEqual(['tick']);
  });

  it.each([
    ['Linux', 660, 40],
    ['Windows', 500, 33],
    ['macOS', 375, 90],
  ])('is done once however long it is held, as %s repeats it', (_, beginsMs, everyMs) => {
    press('tick');
    pressAgain('tick', beginsMs, ...Array.from({ length: 60 }, () => everyMs));
    expect(done).toEqual(['tick']);
  });

  it('is done as often as it is pressed, fast or slowly', () => {
    press('tick');
    pressAgain('tick', 220, 300, 900, 1_500);
    expect(done).toHaveLength(5);
  });

  it('is done again after it was held', () => {
    press('tick');
    pressAgain('tick', 500, 40, 40, 40, 1_200);
    expect(done).toEqual(['tick', 'tick']);
  });

  it('has nothing to do with another one', () => {
    press('tick');
    press('skip');
    expect(done).toEqual(['tick', 'skip']);
  });
});
