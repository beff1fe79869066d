import { hearWords, stem } from './words.ts';

/** Features are hashed into this many buckets. */
export const BUCKETS = 1 << 15;
/** Only the end of a long speech is classified: it holds the question. */
const MAX_WORDS = 80;

/** A text as bucket -> weight, of length 1. */
export type FeatureVector = ReadonlyMap<number, number>;

/**
 * Words, pairs of words, and the letters inside words, which survive mishearing. Repetition counts
 * by its logarithm.
 */
export function extractFeatures(text: string): FeatureVector {
  const words = hearWords(text)
    .slice(-MAX_WORDS)
    .map(({ word }) => stem(/^\d+$/.test(word) ? '0' : word));
  const counts = new Map<number, number>();
  const add = (feature: string, weight: number) => {
    const bucket = hash(feature);
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
  };
  words.forEach((word, i) => {
    add(`w ${word}`, 1);
    add(`p ${words[i - 1] ?? '^'} ${word}`, 1);
    add(`s ${words[i - 2] ?? '^'} ${word}`, 0.5);
    for (const letters of letterRuns(word)) add(`c ${letters}`, 0.4);
  });
  add(`n ${Math.min(6, Math.ceil(words.length / 5))}`, 1);
  return normalise(counts);
}

function* letterRuns(word: string): Generator<string> {
  const padded = `<${word}>`;
  for (let length = 3; length <= 5; length += 1) {
    for (let i = 0; i + length <= padded.length; i += 1) yield padded.slice(i, i + length);
  }
}

function normalise(counts: Map<number, number>): FeatureVector {
  let square = 0;
  for (const [bucket, count] of counts) {
    const weight = Math.log1p(count);
    counts.set(bucket, weight);
    square += weight * weight;
  }
  const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
  for (const [bucket, weight] of counts) counts.set(bucket, weight * scale);
  return counts;
}

/** FNV-1a over UTF-16 units, folded into the buckets. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return ((value >>> 0) ^ (value >>> 15)) & (BUCKETS - 1);
}
