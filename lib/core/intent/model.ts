import type { Topic } from '#knowledge/schema.ts';
import { decodeBase64 } from './base64.ts';
import { embed } from './embed.ts';
import { BUCKETS, type FeatureReader } from './features.ts';
import { decodeSparse } from './sparse.ts';

/** What an interviewer's words can be: a topic, small talk, or a follow-up that only continues. */
export type Intent = Topic | 'continues';

/** The trained artefact, as it stands in `knowledge/model/intent.json`. */
export interface IntentArtefact {
  readonly version: 2;
  readonly intents: readonly Intent[];
  readonly bias: readonly number[];
  /** The buckets' weights, bucket first, without the many that are nearly nothing; see `sparse.ts`. */
  readonly weights: string;
  /** What a weight byte is multiplied with. */
  readonly scale: number;
  /** The weights of the rows behind the buckets, row first: few, and too important for a byte. */
  readonly named: readonly number[];
  /** Inverse document frequency of a weighed row, one byte each in steps of `idfStep`, base64. */
  readonly idf: string;
  readonly idfStep: number;
}

export interface IntentModel {
  /** Belief in each intent, summing to 1, in the artefact's order. */
  rank(text: string): readonly { readonly intent: Intent; readonly confidence: number }[];
}

/** @throws {TypeError} when the artefact is not of this version, or its sizes do not fit the knowledge */
export function loadIntentModel(artefact: IntentArtefact, features: FeatureReader): IntentModel {
  const misfit = new TypeError('The intent model does not fit this build. Run "npm run train".');
  if (artefact.version !== 2) throw misfit;
  const { intents, bias, scale, named, idfStep } = artefact;
  const hashed = BUCKETS * intents.length;
  const weights = decodeSparse(artefact.weights, hashed);
  const idf = decodeBase64(artefact.idf);
  const sizes = [
    bias.length - intents.length,
    named.length - (features.rows - BUCKETS) * intents.length,
    idf.length - features.weighedRows,
  ];
  if (weights === null || sizes.some((excess) => excess !== 0)) throw misfit;
  const weightAt = (at: number) => (at < hashed ? (weights[at] ?? 0) * scale : (named[at - hashed] ?? 0));
  const rarity = (row: number) => (idf[row] ?? 0) * idfStep;
  return {
    rank(text) {
      const scores = [...bias];
      for (const [row, value] of embed(features.read(text), features, rarity)) {
        const start = row * intents.length;
        for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + weightAt(start + i) * value;
      }
      const beliefs = softmax(scores);
      return intents.map((intent, i) => ({ intent, confidence: beliefs[i] ?? 0 }));
    },
  };
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
