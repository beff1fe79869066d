import type { Topic } from '#knowledge/schema.ts';
import { BUCKETS, extractFeatures, type FeatureVector } from './features.ts';
import type { LexiconReader } from './lexicon-features.ts';

/** Row -> value; rows that are not there are zero. */
export type Embedding = readonly (readonly [row: number, value: number])[];

/** What an interviewer's words can be: a topic, small talk, or a follow-up that only continues. */
export type Intent = Topic | 'continues';

/** The trained artefact, as it stands in `knowledge/model/intent.json`. */
export interface IntentArtefact {
  readonly version: 1;
  readonly intents: readonly Intent[];
  readonly bias: readonly number[];
  /** One signed byte a bucket and intent, bucket first, base64. */
  readonly weights: string;
  /** What a weight byte is multiplied with. */
  readonly scale: number;
  /** The weights of the lexicon's rows, row first: few, and too important for a byte. */
  readonly lexicon: readonly number[];
  /** Inverse document frequency of a bucket, one byte each in steps of `idfStep`, base64. */
  readonly idf: string;
  readonly idfStep: number;
}

export interface IntentModel {
  /** Belief in each intent, summing to 1, in the artefact's order. */
  rank(text: string): readonly { readonly intent: Intent; readonly confidence: number }[];
}

/** @throws {TypeError} when the artefact is not of this version, or its sizes do not fit the lexicon */
export function loadIntentModel(artefact: IntentArtefact, lexicon: LexiconReader): IntentModel {
  const misfit = new TypeError('The intent model does not fit this build. Run "npm run train".');
  if (artefact.version !== 1) throw misfit;
  const { intents, bias, scale, idfStep } = artefact;
  const hashed = BUCKETS * intents.length;
  const weights = new Int8Array(decodeBase64(artefact.weights).buffer);
  const idf = decodeBase64(artefact.idf);
  const sizes = [
    bias.length - intents.length,
    weights.length - hashed,
    artefact.lexicon.length - lexicon.rows * intents.length,
    idf.length - BUCKETS,
  ];
  if (sizes.some((excess) => excess !== 0)) throw misfit;
  const weightAt = (at: number) => (at < hashed ? (weights[at] ?? 0) * scale : (artefact.lexicon[at - hashed] ?? 0));
  return {
    rank(text) {
      const scores = [...bias];
      for (const [row, value] of embed(text, (bucket) => (idf[bucket] ?? 0) * idfStep, lexicon)) {
        const start = row * intents.length;
        for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + weightAt(start + i) * value;
      }
      const beliefs = softmax(scores);
      return intents.map((intent, i) => ({ intent, confidence: beliefs[i] ?? 0 }));
    },
  };
}

/** A text as the model sees it: hashed words and letters by how rare they are, and the lexicon. */
export function embed(text: string, idf: (bucket: number) => number, lexicon: LexiconReader): Embedding {
  const meanings = lexicon.read(text).map(([row, value]) => [BUCKETS + row, value] as const);
  return [...reweigh(extractFeatures(text), idf), ...meanings];
}

/** Weighs every bucket, and makes the length 1 again. */
function reweigh(features: FeatureVector, idf: (bucket: number) => number): [bucket: number, weight: number][] {
  let square = 0;
  const weighed: [number, number][] = [];
  for (const [bucket, value] of features) {
    const weight = value * idf(bucket);
    if (weight === 0) continue;
    square += weight * weight;
    weighed.push([bucket, weight]);
  }
  const norm = Math.sqrt(square) || 1;
  for (const pair of weighed) pair[1] /= norm;
  return weighed;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The core has neither `atob` nor `Buffer`: it runs wherever JavaScript does. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) values[ALPHABET.charCodeAt(i)] = i;
  const sextet = (i: number) => values[text.charCodeAt(i)] ?? 0;
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4));
  for (let i = 0, at = 0; at < bytes.length; i += 4, at += 3) {
    const bits = (sextet(i) << 18) | (sextet(i + 1) << 12) | (sextet(i + 2) << 6) | sextet(i + 3);
    bytes[at] = bits >> 16;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits;
  }
  return bytes;
}
