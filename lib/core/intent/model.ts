import type { Topic } from '#knowledge/schema.ts';
import { decodeBase64 } from './base64.ts';
import { embed } from './embed.ts';
import { BUCKETS, type FeatureReader } from './features.ts';
import { nibbleAt, unpackBits } from './packed.ts';

/** What an interviewer's words can be: a topic, small talk, or a follow-up that only continues. */
export type Intent = Topic | 'continues';

/**
 * The trained artefact, as it stands in `knowledge/model/intent.json`. A row of weights has a column
 * for each intent and a last one for `opens`. Texts are base64; see `packed.ts`.
 */
export interface IntentArtefact {
  readonly version: 2;
  readonly intents: readonly Intent[];
  readonly bias: readonly number[];
  /** One bit a bucket: whether its row is kept. The others say nothing. */
  readonly kept: string;
  /** Four bits a weight: 8 is zero, each step is `scale`. */
  readonly weights: string;
  readonly scale: number;
  /** Inverse document frequency of each bucket that is kept, four bits in steps of `rarityStep`. */
  readonly rarity: string;
  readonly rarityStep: number;
  /** The rows behind the buckets, row first: few, and too important for four bits. */
  readonly named: readonly number[];
  /** Inverse document frequency of those of them that are weighed. */
  readonly namedRarity: readonly number[];
}

/** Belief in each intent, together 1. */
export type Beliefs = Readonly<Record<Intent, number>> & {
  /** How likely the words leave what was spoken of for something new, 0 to 1; apart from the rest. */
  readonly opens: number;
};

export interface IntentModel {
  read(text: string): Beliefs;
}

/** @throws {TypeError} when the artefact is not of this version, or its sizes do not fit the knowledge */
export function loadIntentModel(artefact: IntentArtefact, features: FeatureReader): IntentModel {
  const misfit = new TypeError('The intent model does not fit this build. Run "npm run train".');
  if (artefact.version !== 2) throw misfit;
  const { intents, bias, scale, named, namedRarity } = artefact;
  const columns = intents.length + 1;
  const kept = unpackBits(decodeBase64(artefact.kept));
  const packed = decodeBase64(artefact.weights);
  const packedRarity = decodeBase64(artefact.rarity);
  const sizes = [
    bias.length - columns,
    packed.length - Math.ceil((kept.length * columns) / 2),
    packedRarity.length - Math.ceil(kept.length / 2),
    Math.max(0, (kept.at(-1) ?? 0) - BUCKETS + 1),
    named.length - (features.rows - BUCKETS) * columns,
    namedRarity.length - (features.weighedRows - BUCKETS),
  ];
  if (sizes.some((excess) => excess !== 0)) throw misfit;

  const weights = new Int8Array(BUCKETS * columns);
  const bucketRarity = new Float32Array(BUCKETS);
  kept.forEach((bucket, i) => {
    bucketRarity[bucket] = nibbleAt(packedRarity, i) * artefact.rarityStep;
    for (let k = 0; k < columns; k += 1) weights[bucket * columns + k] = nibbleAt(packed, i * columns + k) - 8;
  });
  const hashed = BUCKETS * columns;
  const weightAt = (at: number) => (at < hashed ? (weights[at] ?? 0) * scale : (named[at - hashed] ?? 0));
  const rarity = (row: number) => (row < BUCKETS ? bucketRarity[row] : namedRarity[row - BUCKETS]) ?? 0;
  return {
    read(text) {
      const scores = [...bias];
      for (const [row, value] of embed(features.read(text), features, rarity)) {
        const start = row * columns;
        for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + weightAt(start + i) * value;
      }
      const beliefs = softmax(scores.slice(0, -1));
      const named = Object.fromEntries(intents.map((intent, i) => [intent, beliefs[i] ?? 0]));
      return { ...(named as Record<Intent, number>), opens: sigmoid(scores.at(-1) ?? 0) };
    },
  };
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
