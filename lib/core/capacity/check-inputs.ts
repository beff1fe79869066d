/** What an input may be. The message of the error names the input and the rule that it broke. */
export type InputRule = 'positive' | 'zero or more' | 'at least 1' | 'between 0 and 1' | 'above 0 and at most 1';

const HOLDS: Readonly<Record<InputRule, (value: number) => boolean>> = {
  positive: (value) => value > 0,
  'zero or more': (value) => value >= 0,
  'at least 1': (value) => value >= 1,
  'between 0 and 1': (value) => value >= 0 && value <= 1,
  'above 0 and at most 1': (value) => value > 0 && value <= 1,
};

/**
 * @throws RangeError for the first input that is not finite or breaks its rule: a wrong figure
 * that is computed with looks as trustworthy as a right one
 */
export function checkInputs<Inputs extends object>(
  inputs: Inputs,
  rules: { readonly [Input in keyof Inputs]: InputRule },
): void {
  for (const [name, rule] of Object.entries(rules) as [keyof Inputs & string, InputRule][]) {
    const value = inputs[name];
    if (typeof value !== 'number' || !Number.isFinite(value) || !HOLDS[rule](value)) {
      throw new RangeError(`${name} must be a finite number, ${rule}; it was ${String(value)}`);
    }
  }
}
