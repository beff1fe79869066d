import type { Embedding } from '#core/intent/embed.ts';
import { sigmoid, softmax } from '#core/intent/model.ts';
import { createRandom, shuffle } from './random.ts';
import type { Target } from './target.ts';

export interface DescentOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Seeds the order in which the turns are seen, and what is left out of them. */
  readonly seed: number;
  /** Share of a turn's features that are left out each time it is learnt from. */
  readonly dropped: number;
}

export interface Weights {
  /** Row first. */
  readonly weights: Float64Array;
  readonly bias: readonly number[];
}

/** The bias follows slowly: labels are about as frequent here as the writers chose, not as in interviews. */
const BIAS_RATE = 0.01;

/**
 * Multinomial logistic regression by AdaGrad, and beside it a plain one for the last column. One
 * thread, a fixed order, and arithmetic that IEEE 754 fixes: the same input gives the same bytes.
 */
export function descend(
  inputs: readonly Embedding[],
  targets: readonly Target[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
  { epochs, learningRate, seed, dropped }: DescentOptions,
): Weights {
  const weights = new Float64Array(rows * columns);
  const squares = new Float64Array(rows * columns).fill(1e-6);
  const bias = new Array<number>(columns).fill(0);
  const random = createRandom(seed);
  const order = inputs.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const input = (inputs[i] ?? []).filter(() => random() >= dropped);
      const errors = predict(input, weights, bias).map((belief, k) => belief - (targets[i]?.[k] ?? belief));
      errors.forEach((error, k) => {
        bias[k] = (bias[k] ?? 0) - BIAS_RATE * error;
      });
      for (const [row, value] of input) {
        for (let k = 0; k < columns; k += 1) {
          const at = row * columns + k;
          const gradient = (errors[k] ?? 0) * value;
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (learningRate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

function predict(input: Embedding, weights: Float64Array, bias: readonly number[]): number[] {
  const scores = [...bias];
  for (const [row, value] of input) {
    const start = row * bias.length;
    for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + (weights[start + k] ?? 0) * value;
  }
  return [...softmax(scores.slice(0, -1)), sigmoid(scores.at(-1) ?? 0)];
}
