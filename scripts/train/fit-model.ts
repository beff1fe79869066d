import { type Embedding, embed } from '#core/intent/embed.ts';
import {
  BUCKETS,
  FEATURE_GROUPS,
  type FeatureCounts,
  type FeatureGroup,
  type FeatureReader,
} from '#core/intent/features.ts';
import { type Intent, type IntentArtefact, softmax } from '#core/intent/model.ts';
import { encodeSparse } from '#core/intent/sparse.ts';
import type { LabelledTurn } from './read-utterances.ts';

export interface FitOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Seeds the order in which the turns are seen. */
  readonly seed: number;
  /** What the model may see; all of it unless an ablation asks otherwise. */
  readonly groups?: readonly FeatureGroup[];
}

/** Weights are kept in steps from minus this to plus this. */
const LEVELS = 31;
/** Only the largest weights are kept: the artefact stays under a megabyte, and the rest says little. */
const KEPT_WEIGHTS = 250_000;
/** Share of the kept weights that are larger than the largest step, and cut to it. */
const CLIPPED_SHARE = 0.002;
/** Share of a turn's features that are left out at random each time it is learnt from. */
const DROPPED = 0.2;
/** Share of the target that second labels take. */
const SECOND_LABELS = 0.25;

/**
 * Multinomial logistic regression by AdaGrad. The same turns and options give the same bytes: one
 * thread, a fixed order, and arithmetic that IEEE 754 fixes.
 *
 * @param temperature divides the scores, so that confidences can be believed; fitted on the
 *   development part
 */
export function fitModel(
  turns: readonly LabelledTurn[],
  features: FeatureReader,
  options: FitOptions,
  temperature = 1,
): IntentArtefact {
  const intents = [...new Set(turns.map(({ round }) => round))].sort();
  const counts = turns.map(({ text }) => features.read(text));
  const idf = quantiseIdf(counts, features.weighedRows);
  const rarity = (row: number) => (idf.bytes[row] ?? 0) * idf.step;
  const inputs = counts.map((each) => embed(each, features, rarity, options.groups));
  const targets = turns.map((turn) => toTarget(turn, intents));
  const { weights, bias } = descend(inputs, targets, { rows: features.rows, classes: intents.length }, options);
  const hashed = BUCKETS * intents.length;
  const quantised = quantise(weights.slice(0, hashed).map((weight) => weight / temperature));
  return {
    version: 2,
    intents,
    bias: bias.map((value) => round(value / temperature)),
    weights: Buffer.from(encodeSparse(quantised.values)).toString('base64'),
    scale: quantised.scale,
    named: Array.from(weights.slice(hashed), (weight) => round(weight / temperature)),
    idf: Buffer.from(idf.bytes.buffer).toString('base64'),
    idfStep: idf.step,
  };
}

interface Shape {
  readonly rows: number;
  readonly classes: number;
}

function descend(
  inputs: readonly Embedding[],
  targets: readonly (readonly number[])[],
  { rows, classes }: Shape,
  options: FitOptions,
) {
  const weights = new Float64Array(rows * classes);
  const squares = new Float64Array(rows * classes).fill(1e-6);
  const bias = new Array<number>(classes).fill(0);
  const random = createRandom(options.seed);
  const order = inputs.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const input = (inputs[i] ?? []).filter(() => random() >= DROPPED);
      const errors = predict(input, weights, bias).map((belief, k) => belief - (targets[i]?.[k] ?? 0));
      errors.forEach((error, k) => {
        bias[k] = (bias[k] ?? 0) - 0.01 * error;
      });
      for (const [row, value] of input) {
        for (let k = 0; k < classes; k += 1) {
          const at = row * classes + k;
          const gradient = (errors[k] ?? 0) * value;
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (options.learningRate * gradient) / Math.sqrt(square);
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
  return softmax(scores);
}

function toTarget({ round, also }: LabelledTurn, intents: readonly Intent[]): number[] {
  const seconds = also.filter((intent) => intents.includes(intent) && intent !== round);
  return intents.map((intent) => {
    if (intent === round) return seconds.length > 0 ? 1 - SECOND_LABELS : 1;
    return seconds.includes(intent) ? SECOND_LABELS / seconds.length : 0;
  });
}

function quantiseIdf(all: readonly FeatureCounts[], rows: number): { bytes: Uint8Array; step: number } {
  const seen = new Float64Array(rows);
  for (const counts of all) {
    const present = new Set(FEATURE_GROUPS.flatMap((group) => [...counts[group].keys()]));
    for (const row of present) if (row < rows) seen[row] = (seen[row] ?? 0) + 1;
  }
  const step = Math.log(all.length + 1) / 255;
  // A row that was never seen says nothing, and stays out of the length as well.
  const bytes = Uint8Array.from(seen, (count) =>
    count === 0 ? 0 : Math.round(Math.log((all.length + 1) / count) / step),
  );
  return { bytes, step };
}

/** Few levels and few weights, so that the artefact packs small. */
function quantise(weights: Float64Array): { values: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).sort().reverse();
  const least = sizes[KEPT_WEIGHTS] ?? 0;
  const largest = sizes[Math.floor(KEPT_WEIGHTS * CLIPPED_SHARE)] || 1;
  const scale = largest / LEVELS;
  const keep = (weight: number) =>
    Math.abs(weight) <= least ? 0 : Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale)));
  return { values: Int8Array.from(weights, keep), scale };
}

const round = (value: number) => Number(value.toFixed(4));

/** A linear congruential generator: small, seeded, the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
}
