import { calculate } from '#core/capacity/calculate.ts';
import type { Lint } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';
import { formulas } from '../select/figures.ts';

type Formula = Knowledge['formulas'][number];
/** Examples are written with the digits that one would say; beyond a thousandth they may differ. */
const TOLERANCE = 1e-3;

export const formulaComputes = {
  name: 'formula-computes',
  description: 'The worked example of a formula explains its inputs and comes out as written.',
  over: formulas,
  check({ id, inputs, example }) {
    if (Object.keys(inputs).join() !== Object.keys(example.given).join())
      return 'The example gives other inputs than those that are explained. Explain each input of the example, in its order, and no other.';
    const result = calculate(id, example.given as never);
    if (Math.abs(result - example.result) / example.result < TOLERANCE) return null;
    return `The example says ${example.result} and it comes to ${result}. It is said aloud to somebody who calculates along: correct the result and the line.`;
  },
  good: {
    id: 'peak-rate',
    inputs: { averageRequestsPerSecond: 'Over the day', peakFactor: 'Peak over average' },
    example: { given: { averageRequestsPerSecond: 100, peakFactor: 5 }, result: 500, say: 'Five hundred.' },
  },
  bad: {
    id: 'peak-rate',
    inputs: { averageRequestsPerSecond: 'Over the day', peakFactor: 'Peak over average' },
    example: { given: { averageRequestsPerSecond: 100, peakFactor: 5 }, result: 5000, say: 'Five thousand.' },
  },
} satisfies Lint<Pick<Formula, 'id' | 'example' | 'inputs'>>;
