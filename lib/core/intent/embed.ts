import { FEATURE_GROUPS, type FeatureCounts, type FeatureGroup, type FeatureReader } from './features.ts';

/** Row -> value; rows that are not there are zero. */
export type Embedding = readonly (readonly [row: number, value: number])[];

/**
 * How much a group counts. Words and classes are weighed by rarity and have this length together;
 * an entry of the lexicon or of a step weighs about as much as all the words of a sentence.
 */
const SCALES: Readonly<Record<FeatureGroup, number>> = {
  words: 1,
  head: 0.5,
  classes: 0.6,
  pairs: 0.6,
  lexicon: 0.8,
  steps: 0.8,
};

/** @param rarity inverse document frequency of a row; only asked for the first `weighedRows` */
export function embed(
  counts: FeatureCounts,
  { weighedRows }: Pick<FeatureReader, 'weighedRows'>,
  rarity: (row: number) => number,
  groups: readonly FeatureGroup[] = FEATURE_GROUPS,
): Embedding {
  const values: [number, number][] = [];
  for (const group of groups) {
    const first = values.length;
    let square = 0;
    for (const [row, count] of counts[group]) {
      const value = row < weighedRows ? count * rarity(row) : count;
      if (value === 0) continue;
      values.push([row, value]);
      if (row < weighedRows) square += value * value;
    }
    const scale = SCALES[group] / (Math.sqrt(square) || 1);
    for (let i = first; i < values.length; i += 1) (values[i] as [number, number])[1] *= scale;
  }
  return values;
}
