import { FEATURE_GROUPS, type FeatureCounts } from '#core/intent/features.ts';

/** Inverse document frequency, in as many steps as fit four bits. */
const STEPS = 15;

export interface Rarity {
  /** Of each row, in steps; a row that was never seen says nothing and has 0. */
  readonly steps: Uint8Array;
  readonly step: number;
}

export function measureRarity(all: readonly FeatureCounts[], rows: number): Rarity {
  const seen = new Float64Array(rows);
  for (const counts of all) {
    const present = new Set(FEATURE_GROUPS.flatMap((group) => [...counts[group].keys()]));
    for (const row of present) if (row < rows) seen[row] = (seen[row] ?? 0) + 1;
  }
  const step = Math.log(all.length + 1) / STEPS;
  const steps = Uint8Array.from(seen, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round(Math.log((all.length + 1) / count) / step)),
  );
  return { steps, step };
}
