import fc from 'fast-check';

/** Choices of a simulated page, made by fast-check so that a failing history shrinks. */
export interface Dice {
  /** From 0 to `max`, both included. */
  upTo(max: number): number;
  /** True once in `n` times. */
  onceIn(n: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

export function createDice(choose: fc.GeneratorValue): Dice {
  const upTo = (max: number) => choose(fc.nat, { max });
  return {
    upTo,
    onceIn: (n) => upTo(n - 1) === n - 1,
    pick: (choices) => choices[upTo(choices.length - 1)] ?? choices[0],
  };
}
